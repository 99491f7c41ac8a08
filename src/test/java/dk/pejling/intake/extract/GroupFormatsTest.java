package dk.pejling.intake.extract;

import static dk.pejling.intake.extract.Folk1a.FOLK1A;
import static dk.pejling.intake.extract.Folk1a.HEADINGS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.Received;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups in each format that has them. */
class GroupFormatsTest {
  private final Path folder;

  GroupFormatsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void tidyLinesHaveTheirGroupInAColumnOfItsOwn() {
    String tidy =
        Extract.TIDY
            + "opdelinger: [{kolonne: køn, total: alle, navn: køn, grupper: {kvinder: kvinder, mænd: mænd}}]\n";
    Received received =
        read(
            tidy,
            """
            indikator;område;køn;periode;værdi;tæller;nævner;nedre;øvre;note
            andel;Hjørring;alle;2025;;71;318;;;
            andel;Hjørring;kvinder;2025;;40;160;;;
            andel;Hjørring;mænd;2025;;<5;158;;;foreløbig
            svar;Hjørring;kvinder;2025;27,9;;;26,1;29,7;
            dage;Hjørring;kvinder;2025;12,5;;;;;
            """);

    assertThat(Extract.told(received))
        .containsExactly(
            "andel 860 2025 Counted[numerator=71, denominator=318]",
            "andel 860 køn/kvinder 2025 Counted[numerator=40, denominator=160]",
            "andel 860 køn/mænd 2025 Suppressed[token=<5] foreløbig",
            "svar 860 køn/kvinder 2025 Valued[value=27.9, interval=Between[lower=26.1, upper=29.7]]");
    assertThat(received.findings()).isEmpty();
  }

  @Test
  void pxDimensionsHaveGroups() {
    String profile =
        """
        profil: kube
        filer: ["*"]
        format: px
        kolonner: {indikator: {fast: antal}, område: område, periode: tid}
        opdelinger:
          - {kolonne: køn, total: I alt, navn: køn, grupper: {Mænd: mænd, Kvinder: kvinder}}
        """;
    String px =
        """
        CODEPAGE="utf-8";
        STUB="område","køn";
        HEADING="tid";
        VALUES("område")="Hjørring";
        VALUES("køn")="I alt","Mænd","Kvinder";
        VALUES("tid")="2024","2025";
        DATA=64483 64120 32000 31900 32483 32220;
        """;

    assertThat(Extract.told(read("a.px", profile, px)))
        .containsExactly(
            "antal 860 2024 Tally[count=64483]",
            "antal 860 2025 Tally[count=64120]",
            "antal 860 køn/mænd 2024 Tally[count=32000]",
            "antal 860 køn/mænd 2025 Tally[count=31900]",
            "antal 860 køn/kvinder 2024 Tally[count=32483]",
            "antal 860 køn/kvinder 2025 Tally[count=32220]");
  }

  @Test
  void jsonStatDimensionsHaveGroupsByCode() {
    String profile =
        """
        profil: kube
        filer: ["*"]
        format: json-stat
        koder: [køn]
        kolonner: {indikator: {fast: antal}, område: område, periode: tid}
        opdelinger: [{kolonne: køn, total: TOT, navn: køn, grupper: {M: mænd, K: kvinder}}]
        """;
    String json =
        """
        {"version": "2.0", "class": "dataset", "id": ["område", "køn", "tid"], "size": [1, 3, 1],
         "dimension": {
          "område": {"category": {"index": ["860"], "label": {"860": "Hjørring"}}},
          "køn": {"category": {"index": ["TOT", "M", "K"], "label": {"TOT": "I alt", "M": "Mænd", "K": "Kvinder"}}},
          "tid": {"category": {"index": ["2025"]}}},
         "value": [64120, 31900, 32220]}
        """;

    assertThat(Extract.told(read("a.json", profile, json)))
        .containsExactly(
            "antal 860 2025 Tally[count=64120]",
            "antal 860 køn/mænd 2025 Tally[count=31900]",
            "antal 860 køn/kvinder 2025 Tally[count=32220]");
  }

  @Test
  void rowsLeftOutForBeingZeroAreZeroInTheirGroupToo() {
    String bulk = FOLK1A.replace("format: csv", "format: csv\nmanglende-rækker: nul");
    String lines =
        """
        Læsø;I alt;I alt;2025;3
        Læsø;Mænd;I alt;2025;3
        Hjørring;I alt;I alt;2025;9
        Hjørring;Kvinder;I alt;2025;9
        """;

    assertThat(Extract.told(read(bulk, HEADINGS + lines)))
        .contains(
            "antal 825 køn/kvinder 2025 Tally[count=0]",
            "antal 860 køn/mænd 2025 Tally[count=0]",
            "antal 787 2025 Tally[count=0]");
  }

  private Received read(String profile, String content) {
    return read("udtræk.csv", profile, content);
  }

  private Received read(String name, String profile, String content) {
    return Extract.read(folder, name, List.of(profile), content.getBytes(UTF_8));
  }
}
