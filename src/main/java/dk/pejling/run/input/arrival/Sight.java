package dk.pejling.run.input.arrival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * How a file looks from outside (`filens ydre`): as long as it looks the same, nobody has written
 * to it.
 *
 * @param identity tells a file from one that has been moved into its place; empty where the file
 *     system has no such thing
 * @param readable whether this process may open it
 */
public record Sight(long size, Instant modified, String identity, boolean readable) {
  /**
   * @throws IOException if it is gone
   */
  public static Sight of(Path file) throws IOException {
    BasicFileAttributes now =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return new Sight(
        now.size(),
        now.lastModifiedTime().toInstant(),
        now.fileKey() == null ? "" : now.fileKey().toString(),
        Files.isReadable(file));
  }
}
