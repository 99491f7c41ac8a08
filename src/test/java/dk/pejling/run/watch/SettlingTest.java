package dk.pejling.run.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.run.input.arrival.Sight;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettlingTest {
  private static final Path FILE = Path.of("a.csv");
  private static final Instant START = Instant.parse("2025-11-28T20:14:00Z");

  private final Settling settling = new Settling(Duration.ofSeconds(3));

  @Test
  void aFileIsDueWhenItHasLookedTheSameLongEnough() {
    settling.look(Map.of(FILE, sight(5)), START);
    assertThat(settling.due(START.plusMillis(2999))).isEmpty();
    assertThat(settling.due(START.plusMillis(3000))).containsExactly(FILE);
  }

  @Test
  void aFileThatGrowsBeginsAfresh() {
    settling.look(Map.of(FILE, sight(5)), START);
    settling.look(Map.of(FILE, sight(6)), START.plusSeconds(2));
    assertThat(settling.due(START.plusSeconds(4))).isEmpty();
    assertThat(settling.due(START.plusSeconds(5))).containsExactly(FILE);
  }

  @Test
  void whatIsDoneIsDueAgainOnlyWhenItChanges() {
    settling.look(Map.of(FILE, sight(5)), START);
    settling.done(FILE);
    settling.look(Map.of(FILE, sight(5)), START.plusSeconds(60));
    assertThat(settling.waiting()).isEmpty();
    settling.look(Map.of(FILE, sight(7)), START.plusSeconds(61));
    assertThat(settling.waiting()).containsExactly(FILE);
  }

  @Test
  void aFileThatMayBeOpenedNowHasChanged() {
    Sight closed = new Sight(5, START, "1", false);
    settling.look(Map.of(FILE, closed), START);
    settling.done(FILE);
    settling.look(Map.of(FILE, new Sight(5, START, "1", true)), START.plusSeconds(60));
    assertThat(settling.waiting()).containsExactly(FILE);
  }

  @Test
  void anotherFileInItsPlaceHasChanged() {
    settling.look(Map.of(FILE, sight(5)), START);
    settling.done(FILE);
    settling.look(Map.of(FILE, new Sight(5, START, "2", true)), START.plusSeconds(60));
    assertThat(settling.waiting()).containsExactly(FILE);
  }

  @Test
  void aFileThatWasGoneIsNew() {
    settling.look(Map.of(FILE, sight(5)), START);
    settling.done(FILE);
    settling.look(Map.of(), START.plusSeconds(1));
    settling.look(Map.of(FILE, sight(5)), START.plusSeconds(2));
    assertThat(settling.waiting()).containsExactly(FILE);
  }

  private static Sight sight(long size) {
    return new Sight(size, START, "1", true);
  }
}
