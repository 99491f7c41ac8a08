package dk.pejling.intake;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that waits to be read.
 *
 * @param path where its bytes are; they don't change while it is read
 * @param name as people know it, without folder
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param received when it came the first time
 */
public record IncomingFile(Path path, String name, Kind kind, String sha256, Instant received) {
  /** What the folder it lay in says it should be. */
  public enum Kind {
    PROGRESS_SHEET,
    EXTRACT
  }
}
