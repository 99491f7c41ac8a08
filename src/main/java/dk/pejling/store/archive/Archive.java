package dk.pejling.store.archive;

import dk.pejling.store.StateFolderUnusableException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Every content that was ever received, byte for byte (`arkiv`), under its checksum: {@code
 * archive/3f/3f9a…}. A content is there whole or not at all, and never changes.
 */
public final class Archive {
  private final Path folder;

  public Archive(Path folder) {
    this.folder = folder;
  }

  /** A content in the archive. */
  public record Archived(String sha256, long bytes, Path path) {}

  /**
   * Keeps what the file contains now. Later changes of the file don't matter: read the archived
   * content. A kept copy that has been tampered with or damaged is put right again.
   *
   * @throws IOException if the file can't be read
   * @throws StateFolderUnusableException if the archive can't keep it
   */
  public Archived keep(Path file) throws IOException {
    String before = Checksum.of(file);
    Path known = path(before);
    if (holds(before)) {
      return new Archived(before, Files.size(known), known);
    }
    try {
      return copy(file);
    } catch (IOException e) {
      if (Files.isReadable(file)) {
        throw new StateFolderUnusableException(folder, e);
      }
      throw e;
    }
  }

  private Archived copy(Path file) throws IOException {
    Path aside = Files.createTempFile(folder, "incoming", ".part");
    try {
      Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      // The file may have been saved again between the two readings: the copy is what counts
      String sha256 = Checksum.of(aside);
      Path kept = path(sha256);
      Files.createDirectories(kept.getParent());
      Files.move(aside, kept, StandardCopyOption.ATOMIC_MOVE);
      return new Archived(sha256, Files.size(kept), kept);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** Whether a content is kept, whole and as it was received. */
  public boolean holds(String sha256) throws IOException {
    Path kept = path(sha256);
    return Files.isRegularFile(kept) && Checksum.of(kept).equals(sha256);
  }

  /** Where a content lies once it is kept. */
  public Path path(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }
}
