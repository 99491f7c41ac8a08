package dk.pejling.run.input;

import dk.pejling.intake.IncomingFile;
import dk.pejling.store.received.FileKey;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A progress sheet or an extract, archived and ready to be read.
 *
 * @param path the archived content
 */
public record InputFile(FileKey key, IncomingFile.Kind kind, Path path, long size) {
  /** As people know it, without folder. */
  public String name() {
    return key.place().substring(key.place().lastIndexOf('/') + 1);
  }

  public IncomingFile incoming(Instant received) {
    return new IncomingFile(path, name(), kind, key.sha256(), received);
  }
}
