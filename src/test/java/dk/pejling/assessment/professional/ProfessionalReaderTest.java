package dk.pejling.assessment.professional;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.AgreementSketch;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.finding.Finding;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfessionalReaderTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 12);
  private static final String GOOD =
      """
      - pejlemærke: 1
        område: region
        lys: gul
        begrundelse: Derfor.
        afgjort-af: Sekretariatet
        tidspunkt: 2025-12-10 14:30
      """;

  @Test
  void aGivenLightIsReadWithWhoWhenAndWhy() {
    ProfessionalReader.Read read = read(GOOD);

    assertThat(read.findings()).isEmpty();
    assertThat(read.assessments())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.about()).isEqualTo(new Subject.OfPejlemaerke(1));
              assertThat(each.area()).isEqualTo(new AreaId("1081"));
              assertThat(each.light()).isEqualTo(Light.YELLOW);
              assertThat(each.reason()).isEqualTo("Derfor.");
              assertThat(each.decidedBy()).isEqualTo("Sekretariatet");
              assertThat(each.decided()).isEqualTo(LocalDateTime.of(2025, 12, 10, 14, 30));
            });
  }

  @Test
  void noFileOfAnyUseIsNoFault() {
    for (String nothing : new String[] {"", "\n", "# ingen endnu\n"}) {
      assertThat(ProfessionalReader.read("f.yaml", nothing, AgreementSketch.two(), AS_OF))
          .isEqualTo(new ProfessionalReader.Read(java.util.List.of(), java.util.List.of()));
    }
  }

  /** Each fault leaves its own assessment out, and the one below it in. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FAG-101 |   pejlemærke: 1               | x",
        "FAG-102 | pejlemærke: 1                 | pejlemærke: 9",
        "FAG-102 | pejlemærke: 1                 | kriterium: 9.9",
        "FAG-103 | område: region                | område: klynge-nrod",
        "FAG-103 | område: region                | område: '860'",
        "FAG-105 | begrundelse: Derfor.          | ''",
        "FAG-106 | Derfor.                       | Se 010190-1234.",
        "FAG-106 | Derfor.                       | Spørg anna@example.org.",
        "FAG-107 | 2025-12-10 14:30              | i tirsdags",
        "FAG-107 | 2025-12-10 14:30              | 2025-03-30 02:30",
        "FAG-108 | 2025-12-10 14:30              | 2019-01-01 10:00",
        "AFT-124 | lys: gul                      | lys: blå",
        "AFT-111 | afgjort-af: Sekretariatet     | ''",
        "AFT-110 | afgjort-af: Sekretariatet     | afgjort: Sekretariatet",
      })
  void aFaultLeavesOutItsOwnOnly(String code, String right, String wrong) {
    String other = GOOD.replace("region", "klynge-nord");
    String faulty =
        code.equals("FAG-101")
            ? GOOD.replace("begrundelse", "kriterium: '1.1'\n  begrundelse")
            : GOOD.replace(right, wrong);
    ProfessionalReader.Read read = read(faulty + other);

    assertThat(read.findings()).extracting(Finding::code).contains(code);
    assertThat(read.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.location().describe()).startsWith("f.yaml, linje ");
              assertThat(finding.consequence()).isEqualTo(ProfessionalReader.NOT_USED);
              assertThat(finding.toString()).doesNotContain("010190", "anna@");
            });
    assertThat(read.assessments())
        .extracting(ProfessionalAssessment::area)
        .containsExactly(new AreaId("klynge-nord"));
  }

  @Test
  void anAreaThatTheCriterionIsNotJudgedInIsRefused() {
    var coarse =
        AgreementSketch.two().criteria().stream()
            .filter(
                each -> each.frame().finest() == dk.pejling.agreement.geography.AreaLevel.REGION)
            .findFirst();
    assertThat(coarse).isPresent();
    String id = coarse.get().id().value();
    ProfessionalReader.Read read =
        read(
            GOOD.replace("pejlemærke: 1", "kriterium: '" + id + "'")
                .replace("region", "klynge-nord"));

    assertThat(read.findings()).extracting(Finding::code).containsExactly("FAG-104");
  }

  @Test
  void theLatestByTheReportsDayCounts() {
    ProfessionalReader.Read read =
        read(GOOD + later("2025-12-12 23:59", "rød") + later("2025-12-13 00:00", "grøn"));

    assertThat(read.assessments())
        .extracting(ProfessionalAssessment::light)
        .containsExactly(Light.RED);
    assertThat(read.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("FAG-111", "FAG-110");
    assertThat(read.findings()).noneMatch(Finding::holdsBack);
  }

  @Test
  void nobodyGuessesBetweenTwoOfTheSameMoment() {
    ProfessionalReader.Read read = read(GOOD + later("2025-12-10 14:30", "rød"));

    assertThat(read.assessments()).isEmpty();
    assertThat(read.findings()).extracting(Finding::code).containsExactly("FAG-109", "FAG-109");
  }

  @Test
  void oneMoreThanAYearOldIsRemarkedOn() {
    assertThat(read(GOOD.replace("2025-12-10 14:30", "2024-12-12 00:00")).findings()).isEmpty();
    assertThat(read(GOOD.replace("2025-12-10 14:30", "2024-12-11 23:59")).findings())
        .extracting(Finding::code)
        .containsExactly("FAG-112");
  }

  private static String later(String time, String light) {
    return GOOD.replace("2025-12-10 14:30", time).replace("gul", light);
  }

  private static ProfessionalReader.Read read(String entries) {
    return ProfessionalReader.read(
        "f.yaml", "faglige-vurderinger:\n" + entries, AgreementSketch.two(), AS_OF);
  }
}
