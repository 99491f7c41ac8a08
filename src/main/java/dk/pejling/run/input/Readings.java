package dk.pejling.run.input;

import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.run.stage.Intake;
import dk.pejling.store.received.ReadFile;
import dk.pejling.store.received.ReceivedFiles;
import java.time.Clock;
import java.time.Instant;

/**
 * Reads files once for all (`læsninger`): what was read is kept until the rules it was read by
 * change.
 *
 * @param rules checksum of everything but the file itself that decides how it is read
 */
public record Readings(ReceivedFiles files, Clock clock, Intake intake, String rules) {
  public boolean isRead(InputFile file) {
    return files.isRead(file.key(), rules);
  }

  /** Call it in one transaction. */
  public void read(InputFile file) {
    IncomingFile incoming = file.incoming(received(file));
    Received read = intake.reader().read(incoming);
    files.keep(
        file.key().place(),
        rules,
        intake.sources().of(file.name()),
        new ReadFile(read.file(), read.observations(), read.findings()));
  }

  /** What was read of it last. */
  public ReadFile of(InputFile file) {
    return files.read(file.key());
  }

  /** When its content came the first time. */
  public Instant received(InputFile file) {
    return files.received(file.key().sha256(), file.size(), clock.instant());
  }
}
