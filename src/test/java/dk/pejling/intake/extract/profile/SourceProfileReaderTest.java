package dk.pejling.intake.extract.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceProfileReaderTest {
  private static final String SOUND =
      """
      profil: folketal
      filer: ["FOLK1A*.csv"]
      format: csv
      decimaltegn: ","
      kolonner: {indikator: {fast: folketal}, område: OMRÅDE, periode: TID, værdi: INDHOLD}
      """;

  @Test
  void everyMistakeIsFoundWithLineAndColumn() {
    List<Finding> findings =
        findings(
            """
            profil: folketal
            filer: []
            format: ods
            decimaltegn: ";"
            kolonner:
              område: OMRÅDE
              periode: {i: celler}
              værdi: INDHOLD
              tæller: T
            udtrukket: 1. december
            fil: x
            """);

    assertThat(findings.stream().map(finding -> finding.code() + " " + place(finding)))
        .containsExactly(
            "PRO-102 linje 2, tegn 8",
            "PRO-105 linje 3, tegn 9",
            "PRO-105 linje 4, tegn 14",
            "PRO-102 linje 6, tegn 3",
            "PRO-105 linje 7, tegn 16",
            "PRO-103 linje 8, tegn 3",
            "PRO-103 linje 9, tegn 3",
            "PRO-104 linje 10, tegn 12",
            "PRO-103 linje 11, tegn 1");
  }

  @Test
  void numeratorNeedsDenominator() {
    assertThat(codes(SOUND.replace("værdi: INDHOLD", "tæller: T"))).containsExactly("PRO-102");
  }

  @Test
  void breakdownTakesTotalOrSumsNotBoth() {
    assertThat(codes(SOUND + "opdelinger: [{kolonne: KØN, total: I alt, sum: alle}]\n"))
        .containsExactly("PRO-106");
    assertThat(codes(SOUND + "opdelinger: [{kolonne: KØN}]\n")).containsExactly("PRO-106");
  }

  @Test
  void aSharedNameIsToldWithBothFiles() {
    String yaml =
        "profil: a\nfiler: [x.csv]\nformat: csv\nkolonner: {indikator: i, område: o,"
            + " periode: p, værdi: v}\n";
    List<SourceProfile> profiles = List.of(profile("a.yaml", yaml), profile("kopi.yaml", yaml));

    assertThat(ProfileNames.check(profiles))
        .extracting(Finding::code, Finding::found)
        .containsExactly(tuple("PRO-107", "\"a\" både i a.yaml og i kopi.yaml"));
  }

  private static SourceProfile profile(String file, String yaml) {
    return ((Checked.Accepted<SourceProfile>) SourceProfileReader.read(file, yaml)).value();
  }

  @Test
  void keyGivenTwiceIsFound() {
    assertThat(codes(SOUND + "format: csv\n")).containsExactly("PRO-106");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PRO-106 | {kolonne: KØN, sum: alle, navn: køn, grupper: {Mænd: mænd}}",
        "PRO-106 | {kolonne: KØN, total: I alt, navn: køn, grupper: {i alt: alle}}",
        "PRO-102 | {kolonne: KØN, total: I alt, grupper: {Mænd: mænd}}",
        "PRO-102 | {kolonne: KØN, total: I alt, navn: køn}",
        "PRO-102 | {kolonne: KØN, total: I alt, navn: køn, grupper: {}}",
        "PRO-102 | {kolonne: KØN, total: I alt, navn: køn, grupper: {Mænd: }}",
        "PRO-104 | {kolonne: KØN, total: I alt, navn: køn, grupper: [Mænd]}",
        "PRO-103 | {kolonne: KØN, total: I alt, gruper: {Mænd: mænd}}",
      })
  void groupsThatCannotBeKeptAreFound(String code, String breakdown) {
    assertThat(codes(SOUND + "opdelinger: [" + breakdown + "]\n")).contains(code);
  }

  @Test
  void aBreakdownKeptTwiceIsFound() {
    String kept = "{kolonne: %s, total: I alt, navn: køn, grupper: {Mænd: mænd}}";

    assertThat(
            codes(
                SOUND
                    + "opdelinger: [%s, %s]\n"
                        .formatted(kept.formatted("KØN"), kept.formatted("SEX"))))
        .containsExactly("PRO-106");
  }

  @Test
  void brokenYamlNamesItsPlace() {
    assertThat(findings("profil: [a\nfiler: b")).hasSize(1);
    assertThat(findings("").getFirst().code()).isEqualTo("PRO-101");
    assertThat(place(findings("a: b: c").getFirst())).isEqualTo("linje 1, tegn 5");
  }

  @Test
  void filePatternsIgnoreCapitals() {
    FilePattern pattern = new FilePattern("FOLK1A*.csv");

    assertThat(pattern.matches("folk1a-2020.CSV")).isTrue();
    assertThat(pattern.matches("FOLK1A.csv")).isTrue();
    assertThat(pattern.matches("FOLK1A.csv.xlsx")).isFalse();
    assertThat(pattern.matches("xFOLK1A.csv")).isFalse();
  }

  private static List<String> codes(String yaml) {
    return findings(yaml).stream().map(Finding::code).toList();
  }

  private static List<Finding> findings(String yaml) {
    Checked<SourceProfile> checked = SourceProfileReader.read("p.yaml", yaml);
    assertThat(checked).isInstanceOf(Checked.Rejected.class);
    return checked.findings();
  }

  private static String place(Finding finding) {
    return finding.location().describe().replace("p.yaml, ", "");
  }
}
