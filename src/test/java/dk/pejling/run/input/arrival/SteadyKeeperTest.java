package dk.pejling.run.input.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejling.store.archive.Archive;
import dk.pejling.store.archive.Archive.Archived;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyKeeperTest {
  private static final Instant NOW = Instant.parse("2025-11-28T20:14:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final FileTime LONG_AGO = FileTime.from(NOW.minusSeconds(3600));

  @TempDir Path root;
  private Path file;
  private Archive archive;
  private final AtomicInteger pauses = new AtomicInteger();

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(root.resolve("a.csv"), "1;2\n");
    archive = new Archive(Files.createDirectory(root.resolve("archive")));
  }

  @Test
  void aFileThatStandsStillIsKeptAtOnce() throws IOException {
    assertThat(keeping(() -> {}).keep(file).path()).hasContent("1;2\n");
    assertThat(pauses).hasValue(0);
  }

  @Test
  void aFileThatGrowsTheWholeTimeIsLeft() {
    assertThatThrownBy(() -> keeping(() -> append("3;4\n")).keep(file))
        .isInstanceOf(SteadyKeeper.StillWritten.class);
    assertThat(pauses).hasValue(4);
  }

  @Test
  void aFileThatIsFinishedInTimeIsKeptWhole() throws IOException {
    AtomicInteger lines = new AtomicInteger(2);
    Archived kept =
        keeping(
                () -> {
                  if (lines.getAndDecrement() > 0) {
                    append("3;4\n");
                  }
                })
            .keep(file);
    assertThat(kept.path()).hasContent("1;2\n3;4\n3;4\n");
  }

  @Test
  void aChangeThatKeepsSizeAndTimeIsSeenInTheContent() throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(NOW));
    AtomicInteger changes = new AtomicInteger(1);
    Archived kept =
        keeping(
                () -> {
                  if (changes.getAndDecrement() > 0) {
                    overwrite("9;9\n");
                  }
                })
            .keep(file);
    assertThat(kept.path()).hasContent("9;9\n");
  }

  @Test
  void aFileThatAnotherIsMovedOverIsTriedAgain() throws IOException {
    Path other = Files.writeString(root.resolve("b"), "7;7\n");
    AtomicInteger moves = new AtomicInteger(1);
    Archived kept =
        keeping(
                () -> {
                  if (moves.getAndDecrement() > 0) {
                    move(other);
                  }
                })
            .keep(file);
    assertThat(kept.path()).hasContent("7;7\n");
  }

  @Test
  void aNewWorkbookWithoutAnEndIsWatchedAndThenTakenAsItIs() throws IOException {
    Files.writeString(file, "PK\u0003\u0004halv");
    Files.setLastModifiedTime(file, FileTime.from(NOW.minus(SteadyKeeper.RECENT)));
    keeping(() -> {}).keep(file);
    assertThat(pauses).hasValue(4);
  }

  @Test
  void anOldWorkbookWithoutAnEndIsTakenAtOnce() throws IOException {
    Files.writeString(file, "PK\u0003\u0004halv");
    Files.setLastModifiedTime(file, FileTime.from(NOW.minus(SteadyKeeper.RECENT).minusMillis(1)));
    keeping(() -> {}).keep(file);
    assertThat(pauses).hasValue(0);
  }

  @Test
  void aFileThatIsGoneIsTold() throws IOException {
    Files.delete(file);
    assertThatThrownBy(() -> keeping(() -> {}).keep(file)).isInstanceOf(NoSuchFileException.class);
  }

  /** What others do comes between the reading and the look after it. */
  private SteadyKeeper keeping(Runnable others) {
    return new SteadyKeeper(
        each -> {
          Archived kept = archive.keep(each);
          others.run();
          return kept;
        },
        CLOCK,
        time -> {
          assertThat(time).isEqualTo(Duration.ofMillis(200));
          pauses.incrementAndGet();
        });
  }

  private void append(String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.APPEND);
      Files.setLastModifiedTime(file, LONG_AGO);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void overwrite(String text) {
    try {
      FileTime before = Files.getLastModifiedTime(file);
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      Files.setLastModifiedTime(file, before);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void move(Path other) {
    try {
      Files.move(other, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
