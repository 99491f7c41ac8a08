package dk.pejling.run.evidence;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.observation.Provenance;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The evidence as {@code evidence.json} has it: every record by its parts in order, every kind of a
 * sealed type by its name in {@code is}, decimals as texts, periods as in extracts.
 *
 * <pre>
 * {"program":"1.0","report":"midtvejsstatus","asOf":"2025-12-12",…
 *  "series":[{"indicator":"genind","area":"860","group":{"is":"Everyone"},"points":[
 *   {"is":"Shown","period":"2025","value":"22.1",…},{"is":"Hidden","period":"2024"}]}…
 * </pre>
 *
 * <p>It is read by the version of the program that wrote it; another may not know its names.
 */
final class EvidenceJson {
  private final JsonMapper mapper =
      JsonMapper.builder()
          .annotationIntrospector(new SealedKinds())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultVisibility(
              seen ->
                  seen.withFieldVisibility(Visibility.ANY)
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE))
          .addMixIn(IndicatorId.class, Word.class)
          .addMixIn(AreaId.class, Word.class)
          .addMixIn(CriterionId.class, Word.class)
          .addModule(
              new SimpleModule()
                  .addSerializer(Period.class, new PeriodText.Written())
                  .addDeserializer(Period.class, new PeriodText.Read<>(Period.class))
                  .addDeserializer(Period.Year.class, new PeriodText.Read<>(Period.Year.class))
                  .addSerializer(Provenance.class, new ProvenanceJson.Written())
                  .addDeserializer(Provenance.class, new ProvenanceJson.Read())
                  .addDeserializer(BigDecimal.class, new BoundedDecimal()))
          .withConfigOverride(
              BigDecimal.class,
              config -> config.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
          .build();

  /** An id is its text. */
  private abstract static class Word {
    @JsonCreator
    Word(String value) {}

    @JsonValue
    abstract String value();
  }

  /** The same bytes for the same evidence on every platform. */
  byte[] write(Evidence evidence) {
    return (mapper.writeValueAsString(evidence) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Nothing where it isn't what this version of the program has written. */
  Optional<Evidence> read(byte[] json) {
    try {
      return Optional.ofNullable(mapper.readValue(json, Evidence.class));
    } catch (JacksonException otherwise) {
      return Optional.empty();
    }
  }
}
