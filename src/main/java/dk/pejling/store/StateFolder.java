package dk.pejling.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder of everything the program keeps (`tilstandsmappe`), owned by one process at a time.
 *
 * <p>Ownership is a lock of the operating system on {@code pejling.lock}: it ends with the process,
 * however that ends. The database's own lock file is a heartbeat that outlives a killed process and
 * makes others wait ten seconds, so it is removed once ownership is certain.
 */
public final class StateFolder implements AutoCloseable {
  private static final int TRIAL = 1 << 16;

  private final Path home;
  private final FileChannel channel;

  private StateFolder(Path home, FileChannel channel) {
    this.home = home;
    this.channel = channel;
  }

  /**
   * Takes the folder, making it when it isn't there.
   *
   * @throws StateFolderBusyException at once, if another process owns it
   * @throws StateFolderUnusableException if nothing can be kept there
   */
  public static StateFolder take(Path home) {
    Path real = home.toAbsolutePath().normalize();
    try {
      Files.createDirectories(real);
      for (String part : new String[] {"db", "archive", "log"}) {
        tryOut(Files.createDirectories(real.resolve(part)));
      }
      FileChannel channel =
          FileChannel.open(
              real.resolve("pejling.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new StateFolderBusyException(real);
      }
      Files.deleteIfExists(real.resolve("db").resolve("pejling.lck"));
      return new StateFolder(real, channel);
    } catch (IOException e) {
      throw new StateFolderUnusableException(real, e);
    }
  }

  /** A folder can take an empty file and still be full. */
  private static void tryOut(Path folder) throws IOException {
    Path trial = folder.resolve("pejling.trial");
    try {
      Files.write(trial, new byte[TRIAL]);
    } finally {
      Files.deleteIfExists(trial);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException ownedByThisProcess) {
      return null;
    }
  }

  Path databaseFolder() {
    return home.resolve("db");
  }

  /** The database's files have this path and various endings. */
  Path database() {
    return databaseFolder().resolve("pejling");
  }

  Path archive() {
    return home.resolve("archive");
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("state folder " + home, e);
    }
  }
}
