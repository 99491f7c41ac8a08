package dk.pejling.intake.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.Received;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.intake.limit.Limit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cube may describe is a limit like the others, and the finding names its key. */
class CubeLimitsTest {
  private static final String PROFILE =
      """
      profil: kube
      filer: ["fil*"]
      format: %s
      kolonner: {indikator: {fast: antal}, område: område, periode: tid}
      """;

  private static final String PX =
      """
      CODEPAGE="utf-8";
      STUB="område";
      HEADING="tid";
      VALUES("område")="Hjørring","Læsø";
      VALUES("tid")="2023","2024";
      KEYS("område")=VALUES;
      DATA=
      "Hjørring" 1 2;
      """;

  private static final String JSON =
      """
      {"class": "dataset", "id": ["område", "tid"], "size": [2, 2],
       "dimension": {"område": {"category": {"index": ["Hjørring", "Læsø"]}},
                     "tid": {"category": {"index": ["2023", "2024"]}}},
       "value": {"0": 1, "1": 2}}
      """;

  private static final String MEASURES =
      """
      {"class": "dataset", "id": ["mål", "område", "tid"], "size": [2, 1, 2],
       "dimension": {"mål": {"category": {"index": ["a", "b"]}},
                     "område": {"category": {"index": ["Hjørring"]}},
                     "tid": {"category": {"index": ["2023", "2024"]}}},
       "value": [1, 2, 3, 4]}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "px, DESCRIPTION_BYTES, 40",
    "px, CATEGORIES, 1",
    "px, FIGURES, 3",
    "px, ABSENT_FIGURES, 1",
    "json-stat, DESCRIPTION_PARTS, 5",
    "json-stat, CATEGORIES, 1",
    "json-stat, FIGURES, 3",
    "json-stat, ABSENT_FIGURES, 1"
  })
  void oneLessThanNeededIsAFindingWithItsKey(String format, Limit limit, long amount) {
    String content = format.equals("px") ? PX : JSON;
    String profile = PROFILE.formatted(format);
    assertThat(read(profile, content, FileLimits.EXTRACT).findings()).noneMatch(Finding::holdsBack);

    Received received = read(profile, content, FileLimits.EXTRACT.with(limit, amount));

    assertThat(received.observations()).isEmpty();
    assertThat(received.findings()).extracting(Finding::code).containsExactly("UDT-124");
    assertThat(received.findings().getFirst().expected())
        .endsWith("(%s under udtræk i graenser.yaml)".formatted(limit.key()));
  }

  @Test
  void figuresThatWaitForTheirRowAreLimitedToo() {
    String profile =
        PROFILE
                .formatted("json-stat")
                .replace("tid}", "tid, tæller: a, nævner: b}")
                .replace("antal", "andel")
            + "indholdsvariabel: mål\n";
    assertThat(read(profile, MEASURES, FileLimits.EXTRACT).observations()).hasSize(2);

    Received received = read(profile, MEASURES, FileLimits.EXTRACT.with(Limit.WAITING_FIGURES, 3));

    assertThat(received.findings()).extracting(Finding::code).containsExactly("UDT-124");
    assertThat(received.findings().getFirst().expected()).contains("ventende under udtræk");
  }

  private Received read(String profile, String content, FileLimits limits) {
    return Extract.read(folder, "fil", List.of(profile), content.getBytes(UTF_8), limits);
  }
}
