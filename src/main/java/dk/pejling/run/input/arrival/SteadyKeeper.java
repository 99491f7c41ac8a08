package dk.pejling.run.input.arrival;

import dk.pejling.store.archive.Archive.Archived;
import dk.pejling.store.archive.Checksum;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * Takes no file by halves (`kun hele filer`): one that changes while it is copied is tried again a
 * few times and then left. A new archive without an end is watched as long, and taken as it is when
 * nobody goes on with it.
 *
 * @param keeper keeps what the file contains at that moment
 */
public record SteadyKeeper(Keeper keeper, Clock clock, Pause pause) implements Keeper {
  private static final int ATTEMPTS = 5;
  private static final Duration BETWEEN = Duration.ofMillis(200);

  /** A file that nobody has touched for so long isn't being written, whatever it lacks. */
  static final Duration RECENT = Duration.ofSeconds(10);

  /** Waits. */
  @FunctionalInterface
  public interface Pause {
    void of(Duration time) throws InterruptedException;
  }

  /** The file was being written the whole time. */
  public static final class StillWritten extends IOException {
    private static final long serialVersionUID = 1L;

    public StillWritten(Path file) {
      super(file + " is being written");
    }
  }

  @Override
  public Archived keep(Path file) throws IOException {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      Sight before = Sight.of(file);
      Archived kept = keeper.keep(file);
      if (isWhole(file, before, kept) && !(isRecent(before) && ArchiveEnd.isMissing(kept.path()))) {
        return kept;
      }
      sleep();
    }
    Sight before = Sight.of(file);
    Archived kept = keeper.keep(file);
    if (isWhole(file, before, kept)) {
      return kept;
    }
    throw new StillWritten(file);
  }

  /** Writing that keeps size and time shows in the content. */
  private boolean isWhole(Path file, Sight before, Archived kept) throws IOException {
    return Sight.of(file).equals(before)
        && before.size() == kept.bytes()
        && (!isRecent(before) || Checksum.of(file).equals(kept.sha256()));
  }

  private boolean isRecent(Sight sight) {
    return Duration.between(sight.modified(), clock.instant()).abs().compareTo(RECENT) <= 0;
  }

  private void sleep() throws InterruptedIOException {
    try {
      pause.of(BETWEEN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("while a file was being written");
    }
  }
}
