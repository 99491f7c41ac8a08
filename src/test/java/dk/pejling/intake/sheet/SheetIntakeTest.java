package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.observation.Answer;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.observation.CriterionProgress.Status;
import dk.pejling.observation.Provenance;
import dk.pejling.observation.ReceivedFile.Content;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetIntakeTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void everyAnswerKeepsItsCell() throws IOException {
    Faults faults = Faults.after(folder, form -> {}).none();

    CriterionProgress row = faults.row(8);
    assertThat(row.at()).isEqualTo(at("A8", ""));
    assertThat(row.achieved())
        .isEqualTo(new Answer.Given<>(new BigDecimal("11.6"), at("F8", "Opnået værdi")));
    assertThat(row.status()).isEqualTo(new Answer.Given<>(Status.IN_PROGRESS, at("G8", "Status")));
    assertThat(row.numerator()).isEqualTo(new Answer.Given<>(1213L, at("H8", "Tæller")));
    assertThat(row.barriers()).isEqualTo(Answer.blank());
  }

  @Test
  void reportIsTracedToItsFile() throws IOException {
    Received received = Faults.after(folder, form -> {}).received();
    IncomingFile file = FilledForm.incoming(folder.resolve("skema.xlsx"));

    ClusterReport report = ((Content.ProgressSheet) received.file().content()).report();
    assertThat(report.provenance())
        .isEqualTo(new Provenance(new WholeFile("skema.xlsx"), file.sha256(), file.received()));
    assertThat(received.file().sha256()).isEqualTo(file.sha256());
    assertThat(report.agreement()).isEqualTo("nordjylland-2024-2027");
    assertThat(report.cluster().value()).isEqualTo("klynge-nord");
    assertThat(report.period()).isEqualTo("2025");
  }

  @Test
  void emptyFormIsReadAndAllOfItIsMissing() throws IOException {
    FilledForm form = FilledForm.of(Faults.AGREEMENT, "klynge-vest");
    Received received = new SheetIntake(Faults.AGREEMENT).read(form.saveIn(folder));

    assertThat(received.findings())
        .extracting(Finding::code)
        .containsExactly("IND-030", "IND-031", "IND-031", "IND-031");
    assertThat(received.file().rows()).isZero();
  }

  @Test
  void archiveThatOnlyLooksLikeAWorkbookIsOneFinding() throws IOException {
    Path file = folder.resolve("skema.xlsx");
    byte[] bytes = FilledForm.of(Faults.AGREEMENT, "klynge-vest").bytes();
    Path whole = folder.resolve("whole.xlsx");
    Files.write(whole, bytes);
    SpoiledWorkbook.withPart(whole, file, "xl/workbook.xml", "<workbook");

    Received received = new SheetIntake(Faults.AGREEMENT).read(FilledForm.incoming(file));

    assertThat(received.findings()).extracting(Finding::code).containsExactly("FIL-112");
    assertThat(received.file().content()).isEqualTo(new Content.NotUnderstood());
  }

  @Test
  void csvNamedXlsxIsOneFinding() throws IOException {
    Path file = folder.resolve("skema.xlsx");
    Files.write(file, "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));

    Received received = new SheetIntake(Faults.AGREEMENT).read(FilledForm.incoming(file));

    assertThat(received.findings()).extracting(Finding::code).containsExactly("FIL-104");
  }

  private static SheetCell at(String cell, String column) {
    return new SheetCell("skema.xlsx", "Fremdrift", cell, column);
  }
}
