package dk.pejling.store.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejling.observation.Sender;
import dk.pejling.store.OpenStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the chain shows of a log that somebody has changed in the database, and what it can't. */
class AuditLogTest {
  private static final Instant MOMENT = Instant.parse("2026-03-31T09:05:00.123456789Z");

  private final OpenStore store;
  private final AuditLog log;

  AuditLogTest(@TempDir Path folder) {
    store = OpenStore.at(folder);
    log = store.audit();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anEntryIsKeptAsItWasMade() {
    add("første");
    add("anden");

    assertThat(log.all()).extracting(AuditEntry::details).containsExactly("første", "anden");
    AuditEntry second = log.all().getLast();
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.moment()).isEqualTo(Instant.parse("2026-03-31T09:05:00.123456Z"));
    assertThat(second.senderIs()).isEqualTo("SYSTEM_USER");
    assertThat(second.sender()).isEqualTo("anna");
    assertThat(second.previous()).isEqualTo(log.all().getFirst().hash());
    assertThat(log.all().getFirst().previous()).isEqualTo("0".repeat(64));
    assertThat(log.faults()).isEmpty();
  }

  @Test
  void anEmptyLogIsWhole() {
    assertThat(log.faults()).isEmpty();
  }

  @Test
  void everyPartOfAnEntryIsBoundByItsHash() {
    three();
    for (String change :
        List.of(
            "details = 'ændret'",
            "sender = 'bo'",
            "sender_is = 'NAMED'",
            "origin = 'et andet sted'",
            "code = 'REPORT_MADE'",
            "subject = 'noget andet'",
            "happened = TIMESTAMP '2020-01-01 00:00:00+0:00'")) {
      store.execute("CREATE TABLE kept AS (SELECT * FROM audit_entry) WITH DATA");
      store.execute("UPDATE audit_entry SET " + change + " WHERE number = 2");
      assertThat(log.faults()).as(change).containsExactly(new Fault.Changed(2));
      store.execute("DELETE FROM audit_entry");
      store.execute("INSERT INTO audit_entry SELECT * FROM kept");
      store.execute("DROP TABLE kept");
      assertThat(log.faults()).isEmpty();
    }
  }

  @Test
  void aPartCantBeMovedIntoTheNext() {
    AuditEntry one = entry("ab", "c");
    AuditEntry other = entry("a", "bc");

    assertThat(Chain.hash(one)).isNotEqualTo(Chain.hash(other));
  }

  @Test
  void anEntryWhoseHashWasMadeAnewIsMissedByTheNext() {
    three();
    store.execute("UPDATE audit_entry SET details = 'ændret' WHERE number = 2");
    String made = Chain.hash(log.all().get(1));
    store.execute("UPDATE audit_entry SET hash = '" + made + "' WHERE number = 2");

    assertThat(log.faults()).containsExactly(new Fault.NotFollowing(3));
  }

  @Test
  void aRemovedEntryIsNamed() {
    three();
    store.execute("DELETE FROM audit_entry WHERE number = 2");

    assertThat(log.faults()).containsExactly(new Fault.Removed(2, 2));
  }

  @Test
  void removedEntriesThatWereRenumberedAreSeen() {
    three();
    store.execute("DELETE FROM audit_entry WHERE number = 1");
    store.execute("UPDATE audit_entry SET number = number - 1");

    assertThat(log.faults()).contains(new Fault.NotFollowing(1), new Fault.Changed(1));
  }

  @Test
  void anEndThatWasCutOffIsSeenByTheHead() {
    three();
    store.execute("DELETE FROM audit_entry WHERE number >= 2");

    assertThat(log.faults()).containsExactly(new Fault.Removed(2, 3));
  }

  /** Then only a hash that was kept elsewhere tells ({@code audit verify --kendt}). */
  @Test
  void anEndThatWasCutOffTogetherWithTheHeadCantBeSeen() {
    three();
    String known = log.all().getLast().hash();
    store.execute("DELETE FROM audit_entry WHERE number = 3");
    store.execute("UPDATE audit_head SET number = 2, hash = '" + log.all().getLast().hash() + "'");

    assertThat(log.faults()).isEmpty();
    assertThat(log.all()).extracting(AuditEntry::hash).doesNotContain(known);
  }

  @Test
  void anEntryThatTheProgramDidNotAddIsSeen() {
    three();
    AuditEntry last = log.all().getLast();
    store.execute(
        "INSERT INTO audit_entry SELECT 4, happened, sender_is, sender, origin, code, subject,"
            + " details, '"
            + last.hash()
            + "', hash FROM audit_entry WHERE number = 3");

    assertThat(log.faults()).containsExactly(new Fault.Changed(4), new Fault.OtherEnd(4));
  }

  @Test
  void whatIsRolledBackLeavesNothing() {
    add("første");
    store
        .transaction()
        .executeWithoutResult(
            status -> {
              log.append(event("fortrudt"), MOMENT);
              status.setRollbackOnly();
            });
    add("anden");

    assertThat(log.all()).extracting(AuditEntry::details).containsExactly("første", "anden");
    assertThat(log.faults()).isEmpty();
  }

  @Test
  void anEntryOutsideATransactionIsRefused() {
    assertThatThrownBy(() -> log.append(event("løs"), MOMENT))
        .isInstanceOf(IllegalStateException.class);
    assertThat(log.all()).isEmpty();
  }

  @Test
  void theSameIsNoNews() {
    for (String details : List.of("gul", "gul", "rød", "gul")) {
      store.transaction().executeWithoutResult(status -> log.appendNews(event(details), MOMENT));
    }

    assertThat(log.all()).extracting(AuditEntry::details).containsExactly("gul", "rød", "gul");
  }

  @Test
  void thoseWhoAddAtTheSameTimeWaitForEachOther() throws Exception {
    int writers = 3;
    int each = 20;
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
      List<Future<?>> all =
          LongStream.range(0, writers)
              .<Future<?>>mapToObj(
                  writer ->
                      threads.submit(
                          () -> {
                            start.await();
                            for (int i = 0; i < each; i++) {
                              add(writer + "-" + i);
                            }
                            return writer;
                          }))
              .toList();
      start.countDown();
      for (Future<?> one : all) {
        one.get();
      }
    }

    assertThat(log.all())
        .extracting(AuditEntry::number)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, writers * each).boxed().toList());
    assertThat(log.faults()).isEmpty();
  }

  private void three() {
    add("første");
    add("anden");
    add("tredje");
  }

  private void add(String details) {
    store.transaction().executeWithoutResult(status -> log.append(event(details), MOMENT));
  }

  private static AuditEvent event(String details) {
    return new AuditEvent(
        new Sender.SystemUser("anna"), "prøve", AuditCode.RELEASE_NOTED, "emne", details);
  }

  private static AuditEntry entry(String subject, String details) {
    return new AuditEntry(
        1, MOMENT, "NAMED", "anna", "prøve", "X", subject, details, Chain.START, "");
  }
}
