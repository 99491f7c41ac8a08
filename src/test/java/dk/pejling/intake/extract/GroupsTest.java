package dk.pejling.intake.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.Received;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups that a profile keeps beside everyone. */
class GroupsTest {
  private static final String FOLK1A =
      """
      profil: folketal
      filer: ["*.csv"]
      format: csv
      decimaltegn: ","
      kolonner: {indikator: {fast: antal}, område: OMRÅDE, periode: TID, værdi: INDHOLD}
      opdelinger:
        - {kolonne: KØN, total: I alt, navn: køn, grupper: {Mænd: mænd, Kvinder: kvinder}}
        - {kolonne: ALDER, total: I alt, navn: alder, grupper: {0-17 år: unge, 65+: ældre}}
      mangler: [".."]
      """;

  private static final String HEADINGS = "OMRÅDE;KØN;ALDER;TID;INDHOLD\n";

  private static final String BOTH =
      """
      Læsø;I alt;I alt;2025K1;1786
      Læsø;Mænd;I alt;2025K1;903
      Læsø;Kvinder;I alt;2025K1;883
      """;

  private static final String AGES =
      """
      Læsø;I alt;0-17 år;2025K1;201
      Læsø;I alt;65+;2025K1;640
      """;

  private final Path folder;

  GroupsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void rowsOfAGroupBecomeFiguresOfTheGroup() {
    Received received = read(FOLK1A, HEADINGS + BOTH + AGES);

    assertThat(Extract.told(received))
        .containsExactly(
            "antal 825 2025K1 Tally[count=1786]",
            "antal 825 køn/mænd 2025K1 Tally[count=903]",
            "antal 825 køn/kvinder 2025K1 Tally[count=883]",
            "antal 825 alder/unge 2025K1 Tally[count=201]",
            "antal 825 alder/ældre 2025K1 Tally[count=640]");
    assertThat(received.findings()).isEmpty();
  }

  @Test
  void rowInTwoGroupsIsPartOfNeither() {
    Received received = read(FOLK1A, HEADINGS + BOTH + AGES + "Læsø;Mænd;65+;2025K1;320\n");

    assertThat(Extract.told(received)).hasSize(5).noneMatch(each -> each.contains("320"));
    assertThat(received.findings()).isEmpty();
  }

  @Test
  void withoutGroupsInTheProfileOnlyTheTotalCounts() {
    String totals = FOLK1A.replaceAll(", navn: [^}]*\\}\\}", "}");

    assertThat(Extract.told(read(totals, HEADINGS + BOTH + AGES)))
        .containsExactly("antal 825 2025K1 Tally[count=1786]");
  }

  @Test
  void categoriesOfOneGroupAreAddedUpAndNeverToEveryone() {
    String several =
        FOLK1A.replace("0-17 år: unge, 65+: ældre", "0-17 år: unge, 65-79: ældre, 80+: ældre");
    String lines =
        """
        Læsø;I alt;0-17 år;2025K1;201
        Læsø;I alt;65-79;2025K1;540
        Læsø;I alt;80+;2025K1;100
        """;

    assertThat(Extract.told(read(several, HEADINGS + BOTH + lines)))
        .contains(
            "antal 825 2025K1 Tally[count=1786]", "antal 825 alder/ældre 2025K1 Tally[count=640]");
  }

  @Test
  void groupWithACategoryMissingIsHeldBackAndEveryoneIsNot() {
    String several =
        FOLK1A.replace("0-17 år: unge, 65+: ældre", "0-17 år: unge, 65-79: ældre, 80+: ældre");
    String lines =
        """
        Læsø;I alt;0-17 år;2025K1;201
        Læsø;I alt;65-79;2025K1;540
        Thisted;I alt;65-79;2025K1;5400
        Thisted;I alt;80+;2025K1;1000
        """;
    Received received = read(several, HEADINGS + BOTH + lines);

    assertThat(Extract.told(received))
        .contains(
            "antal 825 2025K1 Tally[count=1786]", "antal 787 alder/ældre 2025K1 Tally[count=6400]")
        .noneMatch(each -> each.startsWith("antal 825 alder/ældre"));
    assertThat(Extract.codes(received)).containsExactly("UDT-403");
    assertThat(received.findings().getFirst().concerns())
        .isEqualTo("indikator antal, Læsø, 2025K1, ældre");
  }

  @Test
  void groupsOfASumAreSummedApartFromIt() {
    String sums = FOLK1A.replaceAll("total: I alt, navn: alder[^}]*\\}\\}", "sum: alle}");
    String lines =
        """
        Læsø;I alt;0-64;2025K1;1146
        Læsø;I alt;65+;2025K1;640
        Læsø;Mænd;0-64;2025K1;583
        Læsø;Mænd;65+;2025K1;320
        Læsø;Kvinder;0-64;2025K1;563
        Læsø;Kvinder;65+;2025K1;320
        """;

    assertThat(Extract.told(read(sums, HEADINGS + lines)))
        .containsExactly(
            "antal 825 2025K1 Tally[count=1786]",
            "antal 825 køn/mænd 2025K1 Tally[count=903]",
            "antal 825 køn/kvinder 2025K1 Tally[count=883]");
  }

  @Test
  void groupOfFewIsNotUnlikelyForBeingLessThanEveryone() {
    Received received =
        read(FOLK1A, HEADINGS + BOTH + AGES.replace("201", "0").replace("640", "2"));

    assertThat(Extract.told(received)).contains("antal 825 alder/ældre 2025K1 Tally[count=2]");
    assertThat(received.findings()).isEmpty();
  }

  @Test
  void sameGroupTwiceWithOtherFiguresIsContradicted() {
    Received received = read(FOLK1A, HEADINGS + BOTH + AGES + "Læsø;Kvinder;I alt;2025K1;884\n");

    assertThat(Extract.codes(received)).containsExactly("UDT-402");
    assertThat(Extract.told(received)).noneMatch(each -> each.contains("kvinder"));
  }

  @Test
  void categoryThatIsNeitherTotalNorGroupIsToldOfOnce() {
    Received received =
        read(
            FOLK1A,
            HEADINGS
                + BOTH
                + AGES
                + "Læsø;Uoplyst;I alt;2025K1;1\nThisted;Uoplyst;I alt;2025K1;9\n");

    assertThat(received.findings())
        .extracting(Finding::code, Finding::found)
        .containsExactly(org.assertj.core.api.Assertions.tuple("UDT-421", "\"Uoplyst\""));
    assertThat(received.findings().getFirst().location().describe())
        .isEqualTo("udtræk.csv, linje 7, kolonne \"KØN\"");
  }

  @Test
  void categoryThatTheFileDoesNotHaveIsToldOf() {
    Received received =
        read(FOLK1A.replace("Kvinder: kvinder", "Kvinde: kvinder"), HEADINGS + BOTH + AGES);

    assertThat(Extract.codes(received)).containsExactly("UDT-421", "UDT-422");
  }

  @Test
  void groupThatTheIndicatorIsNotDividedIntoIsToldOf() {
    Received received = read(FOLK1A.replace("Mænd: mænd", "Mænd: mand"), HEADINGS + BOTH + AGES);

    assertThat(Extract.codes(received)).containsExactly("UDT-423");
    assertThat(received.findings().getFirst().found()).isEqualTo("gruppen \"mand\"");
    assertThat(Extract.told(received)).noneMatch(each -> each.contains("903"));
  }

  @Test
  void withoutTheTotalNoGroupIsRead() {
    Received received =
        read(
            FOLK1A,
            HEADINGS + BOTH.replaceFirst("I alt;", "Begge;") + AGES.replace("I alt", "Begge"));

    assertThat(received.observations()).isEmpty();
    assertThat(Extract.codes(received)).contains("UDT-405");
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
