package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.finding.Finding;
import dk.pejling.intake.Received;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.ReceivedFile.Content.ProgressSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What Klynge Nord answered for 2025 stands as notes in its workbook for 2026. */
@Execution(ExecutionMode.CONCURRENT)
class CarriedOverTest {
  private static final ReportingPeriod NEXT =
      new ReportingPeriod(
          "2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 1));

  @TempDir private Path folder = Path.of("");

  @Test
  void everyAnswerOfACriterionIsANoteAndItsCellIsBlank() throws IOException {
    FilledForm form = next("klynge-nord");

    assertThat(note(form, "Fremdrift", "F8")).isEqualTo("Sidste gang (2025): 11,6");
    assertThat(note(form, "Fremdrift", "G8")).isEqualTo("Sidste gang (2025): I gang");
    assertThat(note(form, "Fremdrift", "H8")).isEqualTo("Sidste gang (2025): 1.213");
    assertThat(note(form, "Fremdrift", "O8")).as("was blank").isEmpty();
    assertThat(form.cell("Fremdrift", "F8").toString()).isEmpty();
  }

  @Test
  void initiativesThatGoOnAreFilledInWithoutWhatChanges() throws IOException {
    FilledForm form = next("klynge-nord");

    assertThat(form.cell("Indsatser", "C7").getStringCellValue()).isNotEmpty();
    assertThat(note(form, "Indsatser", "C7")).startsWith("Overført fra sidste gang (2025).");
    assertThat(form.cell("Indsatser", "E7").toString()).as("phase").isEmpty();
    assertThat(note(form, "Indsatser", "E7")).startsWith("Sidste gang (2025): ");
  }

  @Test
  void initiativesThatEndedAreNot() throws IOException {
    ClusterReport before =
        Faults.after(
                folder,
                form ->
                    form.put("Indsatser", "J7", "Afsluttet")
                        .put("Indsatser", "G8", LocalDate.of(2025, 12, 31)))
            .report();
    FilledForm form = next(before);

    assertThat(form.cell("Indsatser", "A7").getStringCellValue())
        .isEqualTo(before.initiatives().get(2).id());
  }

  @Test
  void goalsThatWereReachedAreNot() throws IOException {
    ClusterReport before =
        Faults.after(
                folder,
                form -> form.put("Egne mål", "I7", "Nået").put("Egne mål", "I8", "På sporet"))
            .report();
    FilledForm form = next(before);

    assertThat(form.cell("Egne mål", "A7").getStringCellValue())
        .isEqualTo(before.ownGoals().get(1).goal());
    assertThat(note(form, "Egne mål", "I7")).startsWith("Sidste gang (2025): ");
  }

  @Test
  void answersThatWereHeldBackAreNot() throws IOException {
    ClusterReport before = Faults.after(folder, "Fremdrift", "F8", "1.375").report();

    assertThat(note(next(before), "Fremdrift", "F8")).isEmpty();
  }

  @Test
  void longTextsAreShortened() throws IOException {
    ClusterReport before = Faults.after(folder, "Fremdrift", "N8", "lang ".repeat(200)).report();

    assertThat(note(next(before), "Fremdrift", "N8")).hasSizeLessThan(340).endsWith("…");
  }

  @Test
  void revisionIsNotedAndBlank() throws IOException {
    FilledForm form = next("klynge-nord");

    assertThat(note(form, "Revision", "A7")).startsWith("Sidste gang (2025): ");
    assertThat(form.cell("Revision", "A7").toString()).isEmpty();
  }

  @Test
  void anotherClustersAnswersAreRefused() throws IOException {
    ClusterReport nord = report("klynge-nord");

    assertThatThrownBy(
            () ->
                new ProgressSheetWriter(Faults.AGREEMENT)
                    .write(new AreaId("klynge-syd"), NEXT, nord, new ByteArrayOutputStream()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void notesAreGreyAndNothingIsRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ProgressSheetWriter(Faults.AGREEMENT)
        .write(new AreaId("klynge-nord"), NEXT, report("klynge-nord"), out);
    Path file = Files.write(folder.resolve("skema.xlsx"), out.toByteArray());
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> drawings =
          zip.stream().filter(part -> part.getName().endsWith(".vml")).toList();
      assertThat(drawings).hasSize(4);
      for (ZipEntry drawing : drawings) {
        assertThat(new String(zip.getInputStream(drawing).readAllBytes(), StandardCharsets.UTF_8))
            .contains("fillcolor=\"#eef1f4\"")
            .doesNotContain("#ffffe1");
      }
    }
    Received received = new SheetIntake(Faults.AGREEMENT).read(FilledForm.incoming(file));

    assertThat(received.findings()).extracting(Finding::code).doesNotContain("IND-012");
  }

  private static String note(FilledForm form, String sheet, String cell) {
    XSSFComment comment = form.sheet(sheet).getCellComment(new CellAddress(cell));
    return comment == null ? "" : comment.getString().getString();
  }

  private static FilledForm next(String cluster) throws IOException {
    return next(report(cluster));
  }

  private static ClusterReport report(String cluster) throws IOException {
    Received received =
        new SheetIntake(Faults.AGREEMENT)
            .read(
                FilledForm.incoming(Path.of("input", "statusskemaer").resolve(cluster + ".xlsx")));
    return ((ProgressSheet) received.file().content()).report();
  }

  private static FilledForm next(ClusterReport before) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ProgressSheetWriter(Faults.AGREEMENT).write(before.cluster(), NEXT, before, out);
    return FilledForm.open(out.toByteArray());
  }
}
