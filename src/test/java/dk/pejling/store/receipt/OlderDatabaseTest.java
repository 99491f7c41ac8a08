package dk.pejling.store.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.observation.Sender;
import dk.pejling.store.OpenStore;
import dk.pejling.store.received.FileKey;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A state folder from before receipts were kept goes on working. */
class OlderDatabaseTest {
  private static final String OLD = "aa".repeat(32);
  private static final String NEW = "bb".repeat(32);
  private static final String PLACE = "statusskemaer/nord.xlsx";

  @Test
  void whatWasReceivedThenBecomesReceiptsFromNobodyKnown(@TempDir Path home) {
    try (OpenStore old = OpenStore.at(home, "2")) {
      content(old, OLD, "2025-12-01 09:00:00+1:00");
      content(old, NEW, "2025-12-03 09:00:00+1:00");
      file(old, 2, NEW);
      file(old, 1, OLD);
      file(old, 3, "cc".repeat(32), "indikatorer/a.csv", "2025-12-02 09:00:00+1:00");
    }
    try (OpenStore store = OpenStore.at(home)) {
      assertThat(store.receipts().all())
          .extracting(receipt -> receipt.key().sha256())
          .containsExactly("cc".repeat(32), OLD, NEW);
      assertThat(store.receipts().all())
          .allSatisfy(
              receipt -> {
                assertThat(receipt.sender()).isEqualTo(new Sender.Unknown());
                assertThat(receipt.agreement()).isEmpty();
                assertThat(receipt.lineage()).isEqualTo(new Lineage.Place(receipt.key().place()));
                assertThat(receipt.substance()).isEqualTo(receipt.key().sha256());
              });
      assertThat(store.receipts().all().getLast().received())
          .isEqualTo(Instant.parse("2025-12-03T08:00:00Z"));
      assertThat(store.receipts().untold(1)).as("nobody is told of them as new").isEmpty();

      store
          .receipts()
          .note(
              new FileKey(PLACE, NEW),
              new Receipts.Taking("aftale", new Sender.Named("Nord"), new Receipts.Occasion.Run(1)),
              Instant.parse("2026-01-01T00:00:00Z"));
      assertThat(store.count("receipt")).as("it lies where it lay").isEqualTo(3);
    }
  }

  private static void content(OpenStore store, String sha256, String received) {
    store.execute(
        "INSERT INTO content (sha256, size, received) VALUES ('%s', 10, TIMESTAMP '%s')"
            .formatted(sha256, received));
  }

  private static void file(OpenStore store, int version, String sha256) {
    store.execute(
        """
        INSERT INTO received_file (place, version, sha256, rules, name, kind, row_count)
        VALUES ('%s', %s, '%s', '%s', 'nord.xlsx', 'NOT_UNDERSTOOD', 0)
        """
            .formatted(PLACE, version, sha256, "01".repeat(32)));
  }

  private static void file(
      OpenStore store, int version, String sha256, String place, String received) {
    content(store, sha256, received);
    store.execute(
        """
        INSERT INTO received_file (place, version, sha256, rules, name, kind, row_count, indicators)
        VALUES ('%s', %s, '%s', '%s', 'a.csv', 'EXTRACT', 0, 'andel')
        """
            .formatted(place, version, sha256, "01".repeat(32)));
  }
}
