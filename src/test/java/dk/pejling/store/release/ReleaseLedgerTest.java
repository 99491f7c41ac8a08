package dk.pejling.store.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejling.disclosure.release.Release;
import dk.pejling.observation.Sender;
import dk.pejling.store.OpenStore;
import dk.pejling.store.archive.Checksum;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;

class ReleaseLedgerTest {
  private static final Instant MOMENT = Instant.parse("2025-12-30T09:05:00.123456Z");
  private static final Sender ANNA = new Sender.SystemUser("anna");

  @TempDir private Path home = Path.of("");

  @Test
  void whatIsNotedIsReadAsItWas() {
    try (OpenStore store = OpenStore.at(home)) {
      Release release = release("aftale", "midtvejsstatus", 12);
      ReleaseEntry entry = note(store, release);
      assertThat(entry)
          .isEqualTo(
              new ReleaseEntry(
                  1,
                  "aftale",
                  "midtvejsstatus",
                  LocalDate.of(2025, 12, 12),
                  MOMENT,
                  ANNA,
                  Checksum.of(new ReleaseJson().write(release))));
      assertThat(store.releases().until("aftale", LocalDate.of(2025, 12, 12)))
          .containsExactly(new NotedRelease(entry, release));
      assertThat(store.releases().noted(entry.sha256())).contains(entry);
    }
    try (OpenStore store = OpenStore.at(home)) {
      assertThat(store.releases().all()).as("after a restart").hasSize(1);
    }
  }

  @Test
  void earlierDaysComeFirstAndLaterOnesAreLeftOut() {
    try (OpenStore store = OpenStore.at(home)) {
      note(store, release("aftale", "midtvejsstatus", 20));
      note(store, release("aftale", "midtvejsstatus", 12));
      note(store, release("aftale", "årsstatus", 12));
      note(store, release("en-anden", "midtvejsstatus", 12));
      note(store, release("aftale", "midtvejsstatus", 21));
      assertThat(store.releases().until("aftale", LocalDate.of(2025, 12, 20)))
          .extracting(each -> each.entry().number())
          .containsExactly(2L, 3L, 1L);
      assertThat(store.releases().all()).hasSize(5);
    }
  }

  @Test
  void theSameContentIsNotedOnce() {
    try (OpenStore store = OpenStore.at(home)) {
      note(store, release("aftale", "midtvejsstatus", 12));
      assertThatThrownBy(() -> note(store, release("aftale", "midtvejsstatus", 12)))
          .isInstanceOf(DuplicateKeyException.class);
    }
  }

  @Test
  void whatIsUnknownIsNotNoted() {
    try (OpenStore store = OpenStore.at(home)) {
      assertThat(store.releases().noted("0".repeat(64))).isEmpty();
      assertThat(store.releases().until("aftale", LocalDate.of(2025, 12, 20))).isEmpty();
    }
  }

  private static ReleaseEntry note(OpenStore store, Release release) {
    byte[] content = new ReleaseJson().write(release);
    return store.releases().note(release, content, Checksum.of(content), ANNA, MOMENT);
  }

  private static Release release(String agreement, String report, int day) {
    Release every = ReleaseJsonTest.everyKind();
    return new Release(
        agreement,
        report,
        LocalDate.of(2025, 12, day),
        every.method(),
        every.program(),
        every.data(),
        every.series(),
        every.criteria(),
        List.of(),
        List.of());
  }
}
