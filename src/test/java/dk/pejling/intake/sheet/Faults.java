package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.finding.SourceLocation.SheetCells;
import dk.pejling.intake.Received;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.observation.ReceivedFile.Content.ProgressSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A sound form with one thing done to it, and what was found. */
public record Faults(Received received) {
  public static final Agreement AGREEMENT = ExampleAgreement.read();
  private static final byte[] NORD = nord();

  /** Something done to a form. */
  public interface Change {
    void on(FilledForm form);
  }

  /** What is found in Klynge Nord's complete form after the change. */
  public static Faults after(Path folder, Change change) throws IOException {
    FilledForm form = FilledForm.open(NORD);
    form.saved(Instant.parse("2025-11-28T10:12:00Z"));
    change.on(form);
    return new Faults(new SheetIntake(AGREEMENT).read(form.saveIn(folder)));
  }

  public static Faults after(Path folder, String sheet, String cell, Object value)
      throws IOException {
    return after(folder, form -> form.put(sheet, cell, value));
  }

  /** What is found in a workbook as it lies. */
  public static Faults in(Path workbook) throws IOException {
    return new Faults(new SheetIntake(AGREEMENT).read(FilledForm.incoming(workbook)));
  }

  /** Exactly this was found, at these cells or, without cells, at no cell. */
  public Faults are(FindingCode code, String... cells) {
    assertThat(received.findings()).extracting(Finding::code).containsExactly(code.id());
    assertThat(cells(received.findings().getFirst().location())).containsExactly(cells);
    assertThat(received.findings().getFirst().severity()).isEqualTo(code.severity());
    return this;
  }

  public Faults none() {
    assertThat(received.findings()).isEmpty();
    return this;
  }

  public Finding only() {
    assertThat(received.findings()).hasSize(1);
    return received.findings().getFirst();
  }

  public ClusterReport report() {
    Content content = received.file().content();
    assertThat(content).isInstanceOf(ProgressSheet.class);
    return ((ProgressSheet) content).report();
  }

  /** Row 7 is criterion 1.1 and so on down to row 22, criterion 3.5. */
  public CriterionProgress row(int row) {
    return report().progress().get(row - 7);
  }

  private static byte[] nord() {
    try {
      return ExampleAnswers.form(AGREEMENT, "klynge-nord").bytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static List<String> cells(SourceLocation location) {
    return switch (location) {
      case SheetCell cell -> List.of(cell.cell());
      case SheetCells cells -> cells.cells();
      default -> List.of();
    };
  }
}
