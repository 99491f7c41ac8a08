package dk.pejling.run.version;

import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.IncomingFile.Kind;
import dk.pejling.intake.Received;
import dk.pejling.run.stage.Intake;
import dk.pejling.store.archive.Archive;
import dk.pejling.store.receipt.Receipt;
import dk.pejling.store.received.ReadFile;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads what was received earlier again, from the archive and by today's rules: so that a
 * difference shows what the sender changed, and not what the program or the agreement reads
 * otherwise than it did.
 */
record EarlierReading(Intake intake, Archive archive) implements Earlier {
  @Override
  public Optional<ReadFile> of(Receipt receipt) {
    String sha256 = receipt.key().sha256();
    try {
      if (!archive.holds(sha256)) {
        return Optional.empty();
      }
      Kind kind =
          receipt.key().place().startsWith("indikatorer/") ? Kind.EXTRACT : Kind.PROGRESS_SHEET;
      Received read =
          intake
              .reader()
              .read(
                  new IncomingFile(
                      archive.path(sha256), receipt.name(), kind, sha256, receipt.received()));
      return Optional.of(new ReadFile(read.file(), read.observations(), read.findings()));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
