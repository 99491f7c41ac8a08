package dk.pejling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApproveCommandTest extends CommandLineRun {
  @Test
  void anApprovalSaysWhatToDoNext() {
    assertThat(approve("ny")).isZero();
    assertThat(said(err))
        .contains(
            "Midtvejsstatus, opgjort pr. 12. december 2025, udgave 1, er noteret som godkendt, 18."
                + " december 2025, sag 25/1234.",
            "pejling run midtvejsstatus --as-of 2025-12-12");
    assertThat(said(out)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"gammel, 0", "tidlig, 2", "ændret, 3", "billeder, 2"})
  void otherEndingsHaveTheirCodes(String folder, int code) {
    assertThat(approve(folder)).isEqualTo(code);
  }

  @Test
  void bothDayAndCaseAreAskedFor() {
    assertThat(execute(published(), "approve", "ny", "--on", "2025-12-18")).isEqualTo(2);
    assertThat(said(err)).contains("Skriv både --on DATO og --case SAG");
  }

  @Test
  void withdrawingTakesAReasonAndNothingElse() {
    assertThat(execute(published(), "approve", "ny", "--withdraw")).isEqualTo(2);
    assertThat(
            execute(published(), "approve", "ny", "--withdraw", "--because", "x", "--case", "25/1"))
        .isEqualTo(2);
    assertThat(execute(published(), "approve", "ny", "--withdraw", "--because", "Forkert sag"))
        .isZero();
    assertThat(said(err))
        .contains(
            "Godkendelsen af midtvejsstatus, opgjort pr. 12. december 2025, udgave 1 er trukket"
                + " tilbage; det er noteret.");
  }

  @Test
  void theListSaysWhereEachCaseStands() {
    assertThat(execute(published(), "approve", "--list")).isZero();
    assertThat(said(out))
        .contains(
            "udkast",
            "godkendt 18. december 2025, sag 25/1234; noteret af brugeren anna",
            "indsendt 19. december 2025 af brugeren bo; godkendt 18. december 2025, sag 25/1234",
            "trukket tilbage 19. december 2025 af brugeren anna: Forkert sagsnummer");
  }

  @Test
  void aPackageIsNamedOnStandardOutput() {
    assertThat(execute(published(), "submit", "ny")).isZero();
    assertThat(said(out)).contains("indsendelse/pakke", "pakke.zip");
    assertThat(said(err))
        .contains("noteret som indsendt og som offentliggjort")
        .doesNotContain("Fristen er overskredet");
  }

  @Test
  void aLateSubmissionSaysSo() {
    assertThat(execute(published(), "submit", "sen")).isZero();
    assertThat(said(err)).contains("Fristen er overskredet.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gammel", "slettet"})
  void aSecondSubmissionSaysWhenTheFirstWas(String folder) {
    assertThat(execute(published(), "submit", folder)).isZero();
    assertThat(said(err)).contains("er allerede indsendt, 19.12.2025 10:05 af brugeren anna.");
  }

  @Test
  void aDraftIsNotSubmitted() {
    assertThat(execute(published(), "submit", "udkast")).isEqualTo(3);
    assertThat(execute(published(), "submit", "billeder")).isEqualTo(2);
  }

  private int approve(String folder) {
    return execute(published(), "approve", folder, "--on", "2025-12-18", "--case", "25/1234");
  }
}
