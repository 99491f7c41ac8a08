package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.sheet.answer.AnswerCode;
import dk.pejling.intake.sheet.grid.CellText;
import dk.pejling.observation.Answer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever cell it stands in, what leads to a person gets no further than the sheet. */
@Execution(ExecutionMode.CONCURRENT)
class PersonalDataInSheetTest {
  private static final String CIVIL_NUMBER = "010190-1234";
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "Fremdrift, A7", "Fremdrift, D7", "Fremdrift, F7", "Fremdrift, G7", "Fremdrift, H7",
    "Fremdrift, J7", "Fremdrift, M7", "Fremdrift, N7", "Indsatser, A7", "Indsatser, B7",
    "Indsatser, C7", "Indsatser, E7", "Indsatser, F7", "Indsatser, H7", "Egne mål, A7",
    "Egne mål, G7", "Revision, A7", "Revision, B7", "Fremdrift, Z7", "_skema, B1",
    "_skema, B2", "_skema, B3", "_skema, B4",
  })
  void civilNumberInAnyCellIsNeitherKeptNorQuoted(String sheet, String cell) throws IOException {
    Faults faults = Faults.after(folder, sheet, cell, CIVIL_NUMBER);

    assertThat(faults.received().toString()).doesNotContain("010190").doesNotContain("1234");
  }

  @ParameterizedTest
  @CsvSource({"Indsatser, H7", "Fremdrift, H7", "Fremdrift, F7"})
  void civilNumberTypedAsAFigureIsNoFigure(String sheet, String cell) throws IOException {
    Faults faults = Faults.after(folder, sheet, cell, 3112901234L);

    assertThat(faults.received().toString())
        .contains("IND-250")
        .doesNotContain("3112901234", "3.112.901.234");
  }

  @Test
  void amountOfNineDigitsIsAnAmount() throws IOException {
    Faults.after(folder, "Indsatser", "H7", 112500000L).none();
  }

  @Test
  void initiativeWithACivilNumberForItsNumberIsCalledByItsRow() throws IOException {
    Faults faults = Faults.after(folder, "Indsatser", "A7", "0101901234");

    faults.are(AnswerCode.CIVIL_NUMBER, "A7");
    assertThat(faults.received().toString()).contains("id=række 7");
  }

  @Test
  void sheetNameIsMasked() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form ->
                form.book()
                    .setSheetName(
                        form.book().getSheetIndex("Fremdrift"), "Borger " + CIVIL_NUMBER));

    assertThat(faults.received().toString())
        .contains("Borger [personoplysning skjult]")
        .doesNotContain("010190");
  }

  @Test
  void textLongerThanACellIsHeldBack() throws IOException {
    Path form = folder.resolve("skema.xlsx");
    Faults.after(folder, "Fremdrift", "N7", "MEGET").none();
    Path spoiled = folder.resolve("spoilt.xlsx");
    SpoiledWorkbook.withText(form, spoiled, "MEGET", "a".repeat(CellText.LONGEST + 1));
    Faults faults = Faults.in(spoiled);

    faults.are(AnswerCode.TOO_LONG, "N7");
    assertThat(faults.row(7).description()).isEqualTo(new Answer.HeldBack<>("IND-252"));
    assertThat(faults.received().toString()).doesNotContain("aaaa");
  }
}
