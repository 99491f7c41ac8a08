package dk.pejling.store.release;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.professional.Subject;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.disclosure.release.Goal;
import dk.pejling.disclosure.release.Ground;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedCriterion;
import dk.pejling.disclosure.release.ReleasedFigure;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * What a report publishes, as {@code published.json} has it. A line for each figure and each
 * verdict; decimals are texts, so that no reader takes 2,50 for 2,5; periods are written as in
 * extracts.
 *
 * <pre>
 *   "format" : 1, "release" : { "agreement" : "nordjylland-2024-2027", "report" : "midtvejsstatus", …
 *   { "indicator" : "genind", "area" : "860", "group" : { "is" : "everyone" }, "figures" : [
 *     { "is" : "shown", "period" : "2025", "value" : "22.1", "counts" : { "is" : "counted", …
 *     { "is" : "hidden", "period" : "2024" }
 * </pre>
 *
 * <p>Reports that were made public long ago are read again, so the names may be added to, never
 * changed.
 */
public final class ReleaseJson {
  private static final int FORMAT = 1;

  private final JsonMapper mapper =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .addMixIn(IndicatorId.class, ReleaseNames.Word.class)
          .addMixIn(AreaId.class, ReleaseNames.Word.class)
          .addMixIn(CriterionId.class, ReleaseNames.Word.class)
          .addMixIn(Group.class, ReleaseNames.Groups.class)
          .addMixIn(ReleasedFigure.class, ReleaseNames.Figures.class)
          .addMixIn(Counts.class, ReleaseNames.CountKinds.class)
          .addMixIn(Spread.class, ReleaseNames.Spreads.class)
          .addMixIn(Goal.class, ReleaseNames.Goals.class)
          .addMixIn(Ground.class, ReleaseNames.Grounds.class)
          .addMixIn(Subject.class, ReleaseNames.Subjects.class)
          .addMixIn(Absence.class, ReleaseNames.Labelled.class)
          .addMixIn(ReleasedCriterion.AreaVerdict.class, ReleaseNames.Lit.class)
          .addMixIn(Release.Standing.class, ReleaseNames.Lit.class)
          .addModule(
              new SimpleModule()
                  .addSerializer(Period.class, new PeriodText.Written())
                  .addDeserializer(Period.class, new PeriodText.Read()))
          .withConfigOverride(
              BigDecimal.class,
              config -> config.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
          // lists that a report of an earlier version of the program doesn't have
          .withConfigOverride(
              List.class,
              config -> config.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private record Content(int format, Release release) {}

  /** The same bytes for the same release on every platform. */
  public byte[] write(Release release) {
    return (mapper
                .writer()
                .with(new LinePerFigure())
                .writeValueAsString(new Content(FORMAT, release))
            + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Nothing where it isn't what this program, or an earlier version of it, has written. */
  public Optional<Release> read(byte[] json) {
    try {
      Content content = mapper.readValue(json, Content.class);
      return content.format() == FORMAT ? Optional.ofNullable(content.release()) : Optional.empty();
    } catch (JacksonException otherwise) {
      return Optional.empty();
    }
  }
}
