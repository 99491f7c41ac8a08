package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.sheet.answer.AnswerCode;
import dk.pejling.observation.Answer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** One fault each in the figures of the sheet Fremdrift. */
@Execution(ExecutionMode.CONCURRENT)
class NumberFaultsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void textWithTwoReadingsIsHeldBackWithBoth() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "F14", "1.375");

    faults.are(AnswerCode.AMBIGUOUS_NUMBER, "F14");
    Finding finding = faults.only();
    assertThat(finding.concerns()).isEqualTo("kriterium 2.1");
    assertThat(finding.found())
        .isEqualTo("teksten \"1.375\", der kan betyde 1,375 eller 1375 (over 100)");
    assertThat(finding.expected()).isEqualTo("procent 0-100 med komma som decimaltegn");
    assertThat(finding.remedy())
        .isEqualTo("Skriv 1,375, hvis det er tallet; ellers skriv det rigtige tal.");
    assertThat(finding.consequence())
        .isEqualTo("Kriterium 2.1: \"Opnået værdi\" afventer; resten af skemaet er modtaget.");
    assertThat(faults.row(14).achieved()).isEqualTo(new Answer.HeldBack<>("IND-204"));
    assertThat(faults.row(14).status()).isInstanceOf(Answer.Given.class);
  }

  @Test
  void bothReadingsAreOfferedWhereBothCanBe() throws IOException {
    assertThat(Faults.after(folder, "Fremdrift", "F7", "1.375").only().remedy())
        .isEqualTo("Skriv 1,375, hvis det er det, du mener, ellers 1375.");
  }

  @Test
  void fractionIsUsedAsItStandsWithAReason() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form ->
                form.put("Fremdrift", "F14", 0.162)
                    .put("Fremdrift", "R14", "Næsten ingen svarede."));

    faults.are(AnswerCode.SURPRISING_EXPLAINED, "F14");
    assertThat(faults.row(14).achieved().orElse(BigDecimal.ZERO)).isEqualTo("0.162");
  }

  @Test
  void noReadingIsOfferedWhereNoneCanBe() throws IOException {
    Faults.after(folder, "Fremdrift", "F14", "125.375").are(AnswerCode.IMPOSSIBLE, "F14");
  }

  @Test
  void textWithOneReadingIsReadAndNoted() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "F14", "\u00A016,2 pct.\u00A0");

    faults.are(AnswerCode.NUMBER_AS_TEXT, "F14");
    assertThat(faults.row(14).achieved().orElse(BigDecimal.ZERO)).isEqualTo("16.2");
  }

  @Test
  void severalNoticesOfOneKindAreOneFinding() throws IOException {
    Faults.after(
            folder, form -> form.put("Fremdrift", "F14", "16,2").put("Fremdrift", "F15", "26,8"))
        .are(AnswerCode.NUMBER_AS_TEXT, "F14", "F15");
  }

  @Test
  void approximationIsNoNumber() throws IOException {
    Faults.after(folder, "Fremdrift", "F14", "ca. 16").are(AnswerCode.NOT_A_NUMBER, "F14");
  }

  @Test
  void wordForNothingIsBlank() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "F14", "N/A");

    faults.are(AnswerCode.NO_VALUE_WORD, "F14");
    assertThat(faults.row(14).achieved()).isEqualTo(Answer.blank());
  }

  @Test
  void percentFormatReadsAsShown() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form -> {
              XSSFCell cell = form.put("Fremdrift", "F14", 0.162).cell("Fremdrift", "F14");
              percent(form, cell);
            });

    faults.none();
    assertThat(faults.row(14).achieved().orElse(BigDecimal.ZERO)).isEqualByComparingTo("16.2");
  }

  @Test
  void percentFormatWhereNoPercentageBelongsIsHeldBack() throws IOException {
    Faults.after(folder, form -> percent(form, form.cell("Fremdrift", "F7")))
        .are(AnswerCode.UNIT_DISAGREES, "F7");
  }

  @Test
  void negativeIsHeldBack() throws IOException {
    Faults.after(folder, "Fremdrift", "F14", -1).are(AnswerCode.NEGATIVE, "F14");
  }

  @Test
  void moreThanAllIsImpossible() throws IOException {
    Faults.after(folder, "Fremdrift", "F14", 101).are(AnswerCode.IMPOSSIBLE, "F14");
  }

  @Test
  void surprisingValueAsksForAReason() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "F14", 51);

    faults.are(AnswerCode.SURPRISING, "F14");
    assertThat(faults.row(14).achieved()).isEqualTo(new Answer.HeldBack<>("IND-211"));
  }

  @Test
  void spendingAllThatIsGrantedIsNoSurprise() throws IOException {
    Faults.after(folder, "Indsatser", "I7", 2_400_000).none();
  }

  @Test
  void spendingMoreThanIsGrantedAsksForAReason() throws IOException {
    Faults faults = Faults.after(folder, "Indsatser", "I7", 2_400_001);

    faults.are(AnswerCode.SPENT_EXCEEDS, "I7");
    assertThat(faults.received().findings().getFirst().found())
        .isEqualTo("2.400.001 kr. af 2.400.000 kr.");
    assertThat(faults.report().initiatives().getFirst().spent())
        .isEqualTo(new Answer.HeldBack<>("IND-246"));
  }

  @Test
  void spendingMoreIsExplainedByAStatusInOwnWordsButNotByOneOfTheList() throws IOException {
    Faults explained =
        Faults.after(
            folder,
            form ->
                form.put("Indsatser", "I7", 2_600_000)
                    .put("Indsatser", "J7", "Klyngen betaler resten selv"));
    explained.are(AnswerCode.SURPRISING_EXPLAINED, "I7");
    assertThat(explained.report().initiatives().getFirst().spent().orElse(BigDecimal.ZERO))
        .isEqualByComparingTo("2600000");
    Faults.after(
            folder,
            form -> form.put("Indsatser", "I7", 2_600_000).put("Indsatser", "J7", "efter planen"))
        .are(AnswerCode.SPENT_EXCEEDS, "I7");
  }

  @Test
  void surprisingValueWithAReasonIsUsed() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form ->
                form.put("Fremdrift", "F14", 51)
                    .put("Fremdrift", "R14", "Kun hver femte svarede."));

    faults.are(AnswerCode.SURPRISING_EXPLAINED, "F14");
    assertThat(faults.row(14).achieved().orElse(BigDecimal.ZERO)).isEqualByComparingTo("51");
  }

  @Test
  void edgesOfThePlausibleRangeBelongToIt() throws IOException {
    Faults.after(folder, "Fremdrift", "F14", 50).none();
    Faults.after(folder, "Fremdrift", "F14", 0).none();
  }

  @Test
  void numeratorAboveDenominatorHoldsBothBack() throws IOException {
    Faults faults =
        Faults.after(folder, form -> form.put("Fremdrift", "H8", 300).put("Fremdrift", "I8", 200));

    faults.are(AnswerCode.NUMERATOR_EXCEEDS, "H8");
    assertThat(faults.row(8).numerator()).isEqualTo(new Answer.HeldBack<>("IND-213"));
    assertThat(faults.row(8).denominator()).isEqualTo(new Answer.HeldBack<>("IND-213"));
    assertThat(faults.row(8).achieved().orElse(BigDecimal.ZERO)).isEqualTo("11.6");
  }

  @Test
  void valueThatIsNotTheFractionHoldsAllThreeBack() throws IOException {
    // 1213 of 10457 is 11.5999, so 11.6 and not 11.5
    Faults faults = Faults.after(folder, "Fremdrift", "F8", 11.5);

    faults.are(AnswerCode.FRACTION_DISAGREES, "F8");
    assertThat(faults.row(8).numerator()).isEqualTo(new Answer.HeldBack<>("IND-214"));
  }

  @Test
  void numeratorNeedsADenominator() throws IOException {
    Faults.after(folder, form -> form.cell("Fremdrift", "I8").setBlank())
        .are(AnswerCode.FRACTION_INCOMPLETE, "I8");
    Faults.after(folder, form -> form.cell("Fremdrift", "H8").setBlank())
        .are(AnswerCode.FRACTION_INCOMPLETE, "H8");
    Faults.after(folder, "Fremdrift", "I8", 0).are(AnswerCode.FRACTION_INCOMPLETE, "I8");
  }

  @Test
  void countsAreWhole() throws IOException {
    Faults.after(folder, "Fremdrift", "H8", 1213.5).are(AnswerCode.NOT_WHOLE, "H8");
  }

  @Test
  void countWithAThousandsPointHasOneReading() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "H8", "1.213");

    faults.are(AnswerCode.NUMBER_AS_TEXT, "H8");
    assertThat(faults.row(8).numerator().orElse(0L)).isEqualTo(1213L);
  }

  @Test
  void sumsAreReadWithExcelsFifteenDigits() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "F14", 5.1 + 11.1 + 1e-15);

    faults.none();
    assertThat(faults.row(14).achieved().orElse(BigDecimal.ZERO)).isEqualTo("16.2");
  }

  private static void percent(FilledForm form, XSSFCell cell) {
    XSSFCellStyle style = form.book().createCellStyle();
    style.setDataFormat(form.book().createDataFormat().getFormat("0.0%"));
    cell.setCellStyle(style);
  }
}
