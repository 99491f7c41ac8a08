package dk.pejling.run.input.text;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.reading.AgreementReader;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.run.ShownPath;
import dk.pejling.run.input.arrival.FileName;
import dk.pejling.run.input.arrival.InputCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The agreement file where it lies, for what needs nothing else. */
public final class AgreementFile {
  private AgreementFile() {}

  /** The agreement, or why it can't be used. */
  public static Checked<Agreement> read(Path file) {
    String name = String.valueOf(file.getFileName());
    List<Finding> faults = FileName.faults(file);
    if (!faults.isEmpty()) {
      return Checked.rejected(faults);
    }
    if (!Files.isRegularFile(file)) {
      return Checked.rejected(InputCode.NO_AGREEMENT.about(ShownPath.of(file), "ingen fil", name));
    }
    try {
      return switch (Utf8.read(file, name)) {
        case Checked.Accepted<String> text -> new AgreementReader().read(name, text.value());
        case Checked.Rejected<String> rejected -> Checked.rejected(rejected.findings());
      };
    } catch (IOException unreadable) {
      return Checked.rejected(
          InputCode.UNREADABLE.about(ShownPath.of(file), "en fil, der ikke kan åbnes", "en fil"));
    }
  }
}
