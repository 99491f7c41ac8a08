package dk.pejling.run.input.text;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Term;
import dk.pejling.assessment.professional.ProfessionalReader;
import dk.pejling.assessment.revision.RevisionReader;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.limit.Limits;
import dk.pejling.intake.limit.LimitsReader;
import dk.pejling.run.ShownPath;
import dk.pejling.run.input.arrival.FileName;
import dk.pejling.run.input.arrival.InputCode;
import dk.pejling.run.stage.TextFile;
import dk.pejling.store.archive.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Texts where they lie. */
public final class TextFiles {
  private TextFiles() {}

  /** The limits that the file says, or without one the standard's. */
  public static LimitsReader.Read limits(List<TextFile> file) {
    return file.isEmpty()
        ? new LimitsReader.Read(Limits.STANDARD, List.of())
        : LimitsReader.read(file.getFirst().name(), file.getFirst().text());
  }

  /** The professional assessments that count in a report of that day; without a file, none. */
  public static ProfessionalReader.Read professional(
      List<TextFile> file, Agreement agreement, LocalDate asOf) {
    return file.isEmpty()
        ? new ProfessionalReader.Read(List.of(), List.of())
        : ProfessionalReader.read(file.getFirst().name(), file.getFirst().text(), agreement, asOf);
  }

  /** The committee's conclusions that count in a report of that day; without a file, none. */
  public static RevisionReader.Read conclusions(List<TextFile> file, Term term, LocalDate asOf) {
    return file.isEmpty()
        ? RevisionReader.Read.NONE
        : RevisionReader.read(file.getFirst().name(), file.getFirst().text(), term, asOf);
  }

  /** The text of the file; without one, the finding of {@code missing}. */
  public static Checked<TextFile> read(Path file, InputCode missing) {
    String name = String.valueOf(file.getFileName());
    List<Finding> faults = FileName.faults(file);
    if (!faults.isEmpty()) {
      return Checked.rejected(faults);
    }
    if (!Files.isRegularFile(file)) {
      return Checked.rejected(missing.about(ShownPath.of(file), "ingen fil", name));
    }
    try {
      String sha256 = Checksum.of(file);
      return Utf8.read(file, name).map(text -> new TextFile(name, text, sha256));
    } catch (IOException e) {
      return Checked.rejected(
          InputCode.UNREADABLE.about(name, "en fil, der ikke kan åbnes", "en fil"));
    }
  }
}
