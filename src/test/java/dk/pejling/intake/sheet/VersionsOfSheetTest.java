package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.sheet.compare.Change;
import dk.pejling.intake.sheet.compare.DifferenceText;
import dk.pejling.intake.sheet.compare.SheetDifference;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.Substance;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two versions of Klynge Nord's workbook, as they are read. */
@Execution(ExecutionMode.CONCURRENT)
class VersionsOfSheetTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aWorkbookThatWasOnlySavedAgainSaysTheSame() throws IOException {
    ClusterReport before = report(form -> {});
    ClusterReport again = report(form -> form.saved(Instant.parse("2025-12-01T08:00:00Z")));

    assertThat(again.provenance()).isNotEqualTo(before.provenance());
    assertThat(SheetDifference.between(before, again).none()).isTrue();
    assertThat(Substance.of(again)).isEqualTo(Substance.of(before));
  }

  @Test
  void aRowThatWasMovedSaysTheSame() throws IOException {
    ClusterReport before = report(form -> {});
    ClusterReport moved = report(form -> form.sheet("Fremdrift").shiftRows(6, 21, 3));

    assertThat(moved.progress().getFirst().at()).isNotEqualTo(before.progress().getFirst().at());
    assertThat(SheetDifference.between(before, moved).none()).isTrue();
    assertThat(Substance.of(moved)).isEqualTo(Substance.of(before));
  }

  @Test
  void eachChangedAnswerIsToldWithItsCell() throws IOException {
    assertThat(
            lines(
                form -> {},
                form ->
                    form.put("Fremdrift", "F7", 60.1)
                        .put("Fremdrift", "G9", "I gang")
                        .put("Fremdrift", "J7", LocalDate.of(2025, 10, 1))))
        .containsExactly(
            "Fremdrift F7 · kriterium 1.1, Opnået værdi: 59,2 → 60,1",
            "Fremdrift J7 · kriterium 1.1, Måledato: 30. september 2025 → 1. oktober 2025",
            "Fremdrift G9 · kriterium 1.3, Status: Forsinket → I gang");
  }

  @Test
  void anAnswerThatMovedAndChangedHasBothCells() throws IOException {
    assertThat(
            lines(
                form -> {},
                form -> {
                  form.put("Fremdrift", "F7", 60.1);
                  form.sheet("Fremdrift").shiftRows(6, 21, 3);
                }))
        .containsExactly("Fremdrift F7 → F10 · kriterium 1.1, Opnået værdi: 59,2 → 60,1");
  }

  @Test
  void aBlankAnswerStandsWhereTheColumnStands() throws IOException {
    assertThat(lines(form -> {}, form -> form.cell("Fremdrift", "N8").setBlank()))
        .singleElement()
        .asString()
        .startsWith("Fremdrift N8 · kriterium 1.2, Beskrivelse: ")
        .endsWith(" → tomt");
  }

  @Test
  void whatBecomesHeldBackAndWhatIsReleasedIsSaid() throws IOException {
    SheetDifference worse = difference(form -> {}, form -> form.put("Fremdrift", "F12", "1.375"));
    assertThat(DifferenceText.lines(worse))
        .containsExactly(
            "Fremdrift F12 · kriterium 1.6, Opnået værdi: 90,8 → holdt tilbage (IND-204)");
    assertThat(DifferenceText.summary(worse)).isEqualTo("1 svar ændret, heraf 1 nu holdt tilbage");

    SheetDifference better = difference(form -> form.put("Fremdrift", "F12", "1.375"), form -> {});
    assertThat(DifferenceText.lines(better))
        .containsExactly(
            "Fremdrift F12 · kriterium 1.6, Opnået værdi: holdt tilbage (IND-204) → 90,8"
                + " (frigivet)");
    assertThat(DifferenceText.summary(better)).isEqualTo("1 svar ændret, heraf 1 frigivet");
  }

  @Test
  void rowsComeAndGo() throws IOException {
    SheetDifference difference =
        difference(
            form -> {},
            form -> {
              form.sheet("Indsatser").removeRow(form.sheet("Indsatser").getRow(6));
              form.put("Egne mål", "A30", "Flere får et opkald");
            });

    assertThat(difference.changes())
        .hasExactlyElementsOfTypes(Change.RowRemoved.class, Change.RowAdded.class);
    assertThat(DifferenceText.lines(difference))
        .containsExactly(
            "Indsatser A7 · indsats 1: rækken er væk",
            "Egne mål A30 · eget mål \"Flere får et opkald\": ny række");
    assertThat(DifferenceText.summary(difference)).isEqualTo("1 række tilføjet og 1 række slettet");
  }

  @Test
  void aGoalThatIsCalledSomethingElseIsStillThatGoal() throws IOException {
    assertThat(lines(form -> {}, form -> form.put("Egne mål", "A7", "Et andet mål")))
        .singleElement()
        .asString()
        .startsWith("Egne mål række 7 · eget mål \"Et andet mål\", Mål: ")
        .endsWith(" → Et andet mål");
  }

  @Test
  void aLongTextIsShownWhereItChanged() throws IOException {
    String text = "Det går som planlagt i alle kommuner, og de ansatte er glade for det, ";
    assertThat(
            lines(
                form -> form.put("Fremdrift", "N8", text + "især i Hjørring."),
                form -> form.put("Fremdrift", "N8", text + "især i Brønderslev.")))
        .containsExactly(
            "Fremdrift N8 · kriterium 1.2, Beskrivelse: …for det, især i Hjørring. → …for det,"
                + " især i Brønderslev.");
  }

  @Test
  void personalDataIsMaskedInADifferenceToo() throws IOException {
    assertThat(lines(form -> {}, form -> form.put("Fremdrift", "N8", "Se 010190-1234.")))
        .singleElement()
        .asString()
        .doesNotContain("010190");
  }

  private List<String> lines(Faults.Change before, Faults.Change after) throws IOException {
    return DifferenceText.lines(difference(before, after));
  }

  private SheetDifference difference(Faults.Change before, Faults.Change after) throws IOException {
    return SheetDifference.between(report(before), report(after));
  }

  private ClusterReport report(Faults.Change change) throws IOException {
    return Faults.after(folder, change).report();
  }
}
