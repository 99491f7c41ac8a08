package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.sheet.table.FormCode;
import dk.pejling.observation.Answer;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.observation.ReceivedFile.Dating;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault each in a workbook's identity, sheets and columns. */
class FormFaultsTest {
  private static final String HIDDEN = "_skema";
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "B1, sjaelland-2024-2027, OTHER_AGREEMENT",
    "B2, klynge-aalborg, UNKNOWN_CLUSTER",
    "B3, 2023, UNKNOWN_PERIOD",
    "B4, 7, OTHER_VERSION"
  })
  void anotherFormIsNotRead(String cell, String value, FormCode code) throws IOException {
    Faults faults = Faults.after(folder, HIDDEN, cell, value);

    faults.are(code);
    assertThat(faults.only().found()).contains(value);
    assertThat(faults.received().file().content()).isEqualTo(new Content.NotUnderstood());
  }

  @Test
  void workbookWithoutTheHiddenSheetIsNoForm() throws IOException {
    Faults faults =
        Faults.after(folder, form -> form.book().removeSheetAt(form.book().getSheetIndex(HIDDEN)));

    faults.are(FormCode.NOT_A_FORM);
    assertThat(faults.received().file().dating())
        .isEqualTo(new Dating.On(LocalDate.of(2025, 11, 28)));
  }

  @Test
  void savedAfterTheDeadlineIsNoted() throws IOException {
    Faults.after(folder, form -> form.saved(Instant.parse("2025-12-01T23:30:00Z")))
        .are(FormCode.SAVED_LATE);
    Faults.after(folder, form -> form.saved(Instant.parse("2025-12-01T22:30:00Z"))).none();
  }

  @Test
  void missingSheetLeavesTheOthersAlone() throws IOException {
    Faults faults =
        Faults.after(
            folder, form -> form.book().removeSheetAt(form.book().getSheetIndex("Fremdrift")));

    faults.are(FormCode.SHEET_MISSING);
    assertThat(faults.report().initiatives()).hasSize(5);
    assertThat(faults.report().progress())
        .hasSize(16)
        .extracting(CriterionProgress::status)
        .containsOnly(new Answer.HeldBack<>("IND-010"));
  }

  @Test
  void sheetNameMayDifferInBlanksAndCapitals() throws IOException {
    Faults.after(
            folder,
            form -> form.book().setSheetName(form.book().getSheetIndex("Egne mål"), " egne MÅL"))
        .none();
  }

  @Test
  void sheetWithoutHeadingsIsNotGuessed() throws IOException {
    Faults.after(folder, form -> form.sheet("Egne mål").removeRow(form.sheet("Egne mål").getRow(5)))
        .are(FormCode.HEADINGS_MISSING);
  }

  @Test
  void columnWithAnotherHeadingIsHeldBack() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form -> {
              form.put("Fremdrift", "M6", "Tiltro");
              for (int row = 6; row < 22; row++) {
                form.sheet("Fremdrift").getRow(row).getCell(12).setBlank();
              }
            });

    faults.are(FormCode.COLUMN_MISSING);
    assertThat(faults.row(7).confidence()).isEqualTo(new Answer.HeldBack<>("IND-014"));
    assertThat(faults.row(7).status()).isInstanceOf(Answer.Given.class);
  }

  @Test
  void twoColumnsOfOneHeadingAreHeldBack() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "S6", "Tillid");

    faults.are(FormCode.COLUMN_TWICE, "S6");
    assertThat(faults.row(7).confidence()).isEqualTo(new Answer.HeldBack<>("IND-015"));
  }

  @Test
  void contentBesideTheTableIsNoted() throws IOException {
    Faults.after(folder, form -> form.put("Fremdrift", "T9", "se bilag").put("Fremdrift", "T10", 4))
        .are(FormCode.CONTENT_OUTSIDE, "T9", "T10");
  }

  @Test
  void mergedNumberIsHeldBackInEveryRow() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form -> {
              form.put("Fremdrift", "F14", 16.2).cell("Fremdrift", "F15").setBlank();
              form.sheet("Fremdrift").addMergedRegion(CellRangeAddress.valueOf("F14:F15"));
            });

    assertThat(faults.received().findings())
        .extracting(Finding::code)
        .containsExactly("IND-018", "IND-263", "IND-263");
    assertThat(faults.row(15).achieved()).isEqualTo(new Answer.HeldBack<>("IND-263"));
  }
}
