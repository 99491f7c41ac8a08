package dk.pejling.store.received;

import static dk.pejling.store.received.KeptExtract.RECEIVED;
import static dk.pejling.store.received.KeptExtract.SHA;
import static dk.pejling.store.received.KeptExtract.extract;
import static dk.pejling.store.received.KeptExtract.tallies;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.Provenance;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.observation.ReceivedFile.Dating;
import dk.pejling.observation.ReceivedFile.SheetCompleteness;
import dk.pejling.store.OpenStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was received is kept with how it was read. */
class ReceivedFilesTest {
  private static final String RULES = "01".repeat(32);
  private static final String OTHER_RULES = "02".repeat(32);
  private static final String PLACE = "indikatorer/akutte.csv";

  private final Path home;
  private final ReceivedFiles files;
  private OpenStore store;

  ReceivedFilesTest(@TempDir Path home) {
    this.home = home;
    store = OpenStore.at(home);
    files = store.files();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aProgressSheetComesBackAsItWas() {
    ClusterReport report =
        FilledReport.of(new Provenance(new WholeFile("nord.xlsx"), SHA, RECEIVED));
    Content sheet =
        new Content.ProgressSheet(report, List.of(new SheetCompleteness("Fremdrift", 9, 10)));
    assertComesBack(
        new ReadFile(
            new ReceivedFile("nord.xlsx", SHA, RECEIVED, sheet, new Dating.Unknown(), 12),
            List.of(),
            List.of()));
  }

  @Test
  void aFileThatWasNotUnderstoodComesBackAsItWas() {
    assertComesBack(
        new ReadFile(
            new ReceivedFile(
                "x.csv", SHA, RECEIVED, new Content.NotUnderstood(), new Dating.Unknown(), 0),
            List.of(),
            List.of()));
  }

  @Test
  void theFirstReceiptCounts() {
    assertThat(files.received(SHA, 10, RECEIVED)).isEqualTo(RECEIVED);
    assertThat(files.received(SHA, 10, RECEIVED.plusSeconds(60))).isEqualTo(RECEIVED);
    assertThat(store.count("content")).isEqualTo(1);
  }

  @Test
  void otherRulesReplaceTheReadingAndKeepTheVersion() {
    files.received(SHA, 10, RECEIVED);
    files.keep(PLACE, RULES, extract(tallies(5), List.of()));
    files.keep(PLACE, OTHER_RULES, extract(tallies(2), List.of()));

    assertThat(files.isRead(new FileKey(PLACE, SHA), RULES)).isFalse();
    assertThat(files.isRead(new FileKey(PLACE, SHA), OTHER_RULES)).isTrue();
    assertThat(store.count("received_file")).isEqualTo(1);
    assertThat(store.count("observation")).isEqualTo(2);
  }

  @Test
  void aNewerContentFollowsAndTheOlderStaysReadable() {
    String newer = "cd".repeat(32);
    files.received(SHA, 10, RECEIVED);
    files.received(newer, 11, RECEIVED);
    files.keep(PLACE, RULES, extract(tallies(1), List.of()));
    ReceivedFile later =
        new ReceivedFile(
            "akutte.csv", newer, RECEIVED, new Content.Extract(List.of()), new Dating.Unknown(), 0);
    files.keep(PLACE, RULES, new ReadFile(later, List.of(), List.of()));

    assertThat(files.versions(PLACE))
        .containsExactly(new FileKey(PLACE, SHA), new FileKey(PLACE, newer));
    assertThat(files.read(new FileKey(PLACE, SHA)).observations()).hasSize(1);
    assertThat(files.read(new FileKey(PLACE, newer)).file()).isEqualTo(later);
  }

  @Test
  void whatWasKeptIsThereAfterReopening() {
    files.received(SHA, 10, RECEIVED);
    files.keep(PLACE, RULES, extract(tallies(3), List.of()));
    store.close();

    store = OpenStore.at(home);

    assertThat(store.files().read(new FileKey(PLACE, SHA)))
        .isEqualTo(extract(tallies(3), List.of()));
  }

  private void assertComesBack(ReadFile read) {
    files.received(SHA, 10, RECEIVED);
    files.keep(PLACE, RULES, read);
    assertThat(files.read(new FileKey(PLACE, SHA))).isEqualTo(read);
  }
}
