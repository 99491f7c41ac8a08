package dk.pejling.run.output;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.pejling.report.edition.CaseState;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a report stands with the committee ({@code case.json} in its folder).
 *
 * @param fingerprint checksum of everything the report is a function of, but its state
 * @param committee its short name
 * @param recipient whom the report is for
 * @param due the last day to send it
 */
public record CaseFile(
    String fingerprint, CaseState state, String committee, String recipient, LocalDate due) {
  /** The file's name. */
  public static final String NAME = "case.json";

  private static JsonMapper.Builder mapper() {
    return JsonMapper.builder().addMixIn(CaseState.class, States.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = CaseState.Draft.class, name = "draft"),
    @Type(value = CaseState.Approved.class, name = "approved")
  })
  private interface States {}

  /** The same bytes for the same case on every platform. */
  byte[] json() {
    return new Json(mapper()).write(this);
  }

  /** Nothing where it isn't what this program has written. */
  public static Optional<CaseFile> read(byte[] json) {
    try {
      return Optional.ofNullable(mapper().build().readValue(json, CaseFile.class));
    } catch (JacksonException otherwise) {
      return Optional.empty();
    }
  }
}
