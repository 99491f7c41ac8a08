package dk.pejling.intake.sheet;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.reading.AgreementReader;
import dk.pejling.finding.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The agreement that the example input belongs to. */
public final class ExampleAgreement {
  private ExampleAgreement() {}

  public static Agreement read() {
    Path file = Path.of("input", "sundhedsaftale.yaml");
    try {
      return switch (new AgreementReader().read(file.toString(), Files.readString(file))) {
        case Checked.Accepted<Agreement> accepted -> accepted.value();
        case Checked.Rejected<Agreement> rejected ->
            throw new AssertionError(rejected.findings().toString());
      };
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
