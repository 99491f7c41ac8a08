package dk.pejling.agreement.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in the agreement file is one finding, with its place. */
class AgreementFaultTest {
  private static final String FILE = "aftale.yaml";

  @ParameterizedTest
  @MethodSource("dk.pejling.agreement.reading.Fault#all")
  void isFoundWithItsPlace(Fault fault) {
    Checked<Agreement> read = new AgreementReader().read(FILE, fault.yaml());

    assertThat(read.findings())
        .extracting(Finding::code, Finding::location)
        .containsExactly(
            tuple(
                fault.code(), new SourceLocation.TextPosition(FILE, fault.line(), fault.column())));
  }

  @ParameterizedTest
  @MethodSource("dk.pejling.agreement.reading.Fault#all")
  void holdsTheAgreementBackUnlessItIsOnlyWorthKnowing(Fault fault) {
    Checked<Agreement> read = new AgreementReader().read(FILE, fault.yaml());

    boolean notice = read.findings().getFirst().severity() == Severity.NOTICE;
    assertThat(read).isInstanceOf(notice ? Checked.Accepted.class : Checked.Rejected.class);
  }

  @Test
  void everyCodeHasAFaultThatRaisesIt() throws IOException {
    List<String> raised = new ArrayList<>(Fault.all().stream().map(Fault::code).toList());
    raised.add(AgreementCode.EMPTY_FILE.id());

    assertThat(raised)
        .containsAll(Arrays.stream(AgreementCode.values()).map(AgreementCode::id).toList());
  }

  @Test
  void manyMistakesAreFoundAtOnceInTheOrderOfTheFile() throws IOException {
    String yaml =
        Fault.untouched()
            .replace("titel: ", "tittel: ")
            .replace("  til: 2030-12-31", "  til: 2030-13-31")
            .replace("[903, 904]", "[903, 904, 901]")
            .replace("retning: lavere", "retning: nedad")
            .replace("værdi: 40,5", "værdi: 40.500")
            .replace(
                "indikator: trivsel\n      baseline: 2025-2026",
                "indikator: trivselen\n      baseline: i fjor");

    assertThat(new AgreementReader().read(FILE, yaml).findings())
        .extracting(Finding::code)
        .containsExactly(
            "AFT-110", "AFT-120", "AFT-151", "AFT-124", "AFT-122", "AFT-130", "AFT-123");
  }

  @Test
  void aMistakeDoesNotDragOthersAlong() throws IOException {
    String yaml = Fault.untouched().replace("  - id: ophold\n    navn", "  - id: ophold\n    nvan");

    assertThat(new AgreementReader().read(FILE, yaml).findings())
        .extracting(Finding::code, Finding::remedy)
        .containsExactly(tuple("AFT-110", "Mente du \"navn\"?"));
  }

  @Test
  void aMistakeInAnIndicatorDoesNotHideThatItsCriteriaDoNotFit() throws IOException {
    String yaml =
        Fault.untouched()
            .replace("retning: lavere", "retning: nedad")
            .replace("værdi: 40,5", "værdi: 405");

    assertThat(new AgreementReader().read(FILE, yaml).findings())
        .extracting(Finding::code, Finding::expected)
        .containsExactly(
            tuple("AFT-124", "højere, lavere"),
            tuple("AFT-162", "fra 10 til 90, som står under indikatoren ophold"));
  }

  @Test
  void anIndicatorForTheRegionAloneHasNoGapAndNoFinerLevel() throws IOException {
    String yaml =
        Fault.untouched()
            .replace(
                "    niveau: klynge\n    sammenlægning: vægtet",
                "    niveau: region\n    sammenlægning: vægtet");

    assertThat(new AgreementReader().read(FILE, yaml).findings())
        .extracting(Finding::code, Finding::concerns, Finding::found)
        .containsExactly(
            tuple("AFT-171", "kriterium 1.2", "\"klynge\""),
            tuple("AFT-171", "kriterium 1.4", "\"trivsel\", som kun har tal for regionen"));
  }

  @Test
  void anEmptyFileIsOneFinding() {
    for (String nothing : List.of("", "\n\n", "# kun en kommentar\n", "---\n")) {
      assertThat(new AgreementReader().read(FILE, nothing).findings())
          .as("<%s>", nothing)
          .extracting(Finding::code)
          .containsExactly("AFT-102");
    }
  }

  @Test
  void textThatIsNoMappingIsOneFinding() {
    assertThat(new AgreementReader().read(FILE, "PK\u0003\u0004").findings())
        .extracting(Finding::code)
        .containsExactly("AFT-103");
    assertThat(new AgreementReader().read(FILE, "<html>hej</html>").findings())
        .extracting(Finding::code)
        .containsExactly("AFT-113");
  }

  @Test
  void aByteOrderMarkMovesNothing() throws IOException {
    String yaml = "\uFEFF" + Fault.untouched().replace("id: sundplan", "id: SUNDPLAN");

    assertThat(new AgreementReader().read(FILE, yaml).findings())
        .extracting(Finding::location)
        .containsExactly(new SourceLocation.TextPosition(FILE, 1, 5));
  }

  @Test
  void aliasesThatWouldGrowVastAreRefusedAtOnce() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int level = 1; level < 60; level++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(level, level, level - 1, level - 1));
    }

    assertThat(new AgreementReader().read(FILE, bomb.toString()).findings())
        .extracting(Finding::code)
        .contains("AFT-104");
  }

  @Test
  void nestingWithoutEndIsOneFinding() {
    assertThat(new AgreementReader().read(FILE, "[".repeat(100_000)).findings())
        .extracting(Finding::code)
        .containsExactly("AFT-101");
  }
}
