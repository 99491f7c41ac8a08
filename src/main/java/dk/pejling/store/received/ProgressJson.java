package dk.pejling.store.received;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.pejling.finding.SourceLocation;
import dk.pejling.observation.Answer;
import dk.pejling.observation.ReceivedFile.Content.ProgressSheet;
import java.math.BigDecimal;
import tools.jackson.databind.json.JsonMapper;

/**
 * A progress sheet as JSON, as exactly as it was read. The names of the kinds below stand in
 * databases: they may be added to, never changed.
 */
final class ProgressJson {
  private final JsonMapper mapper =
      JsonMapper.builder()
          .addMixIn(Answer.class, AnswerKinds.class)
          .addMixIn(SourceLocation.class, LocationKinds.class)
          // As text, so that no reader takes 2,50 for 2,5
          .withConfigOverride(
              BigDecimal.class,
              config -> config.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
          .build();

  String write(ProgressSheet sheet) {
    return mapper.writeValueAsString(sheet);
  }

  ProgressSheet read(String json) {
    return mapper.readValue(json, ProgressSheet.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = Answer.Given.class, name = "given"),
    @Type(value = Answer.Blank.class, name = "blank"),
    @Type(value = Answer.HeldBack.class, name = "heldBack")
  })
  private interface AnswerKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = SourceLocation.WholeFile.class, name = "file"),
    @Type(value = SourceLocation.WholeSheet.class, name = "sheet"),
    @Type(value = SourceLocation.SheetCell.class, name = "cell"),
    @Type(value = SourceLocation.SheetCells.class, name = "cells"),
    @Type(value = SourceLocation.CellSpan.class, name = "span"),
    @Type(value = SourceLocation.Lines.class, name = "lines"),
    @Type(value = SourceLocation.Line.class, name = "line"),
    @Type(value = SourceLocation.TextPosition.class, name = "position")
  })
  private interface LocationKinds {}
}
