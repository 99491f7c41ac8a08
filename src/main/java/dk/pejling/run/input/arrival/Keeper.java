package dk.pejling.run.input.arrival;

import dk.pejling.store.archive.Archive.Archived;
import dk.pejling.store.archive.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the content of an input file is read from. */
@FunctionalInterface
public interface Keeper {
  Archived keep(Path file) throws IOException;

  /** From where it lies, so that nothing is written. */
  static Keeper inPlace() {
    return file -> new Archived(Checksum.of(file), Files.size(file), file);
  }
}
