package dk.pejling.store.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.observation.CriterionProgress.Status;
import dk.pejling.observation.Observed;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.observation.ReceivedFile.Dating;
import dk.pejling.observation.Reported;
import dk.pejling.observation.Sender;
import dk.pejling.store.OpenStore;
import dk.pejling.store.receipt.VersionIndex.Known;
import dk.pejling.store.received.FileKey;
import dk.pejling.store.received.ReadFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptsTest {
  private static final String A = "aa".repeat(32);
  private static final String B = "bb".repeat(32);
  private static final String RULES = "01".repeat(32);
  private static final String OTHER_RULES = "02".repeat(32);
  private static final String PLACE = "statusskemaer/nord.xlsx";
  private static final Instant MONDAY = Instant.parse("2025-12-01T08:00:00.123456Z");
  private static final Instant TUESDAY = Instant.parse("2025-12-02T08:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2025-12-05T08:00:00Z");
  private static final Sender NORD = new Sender.Named("Klynge Nord");

  private final Path home;
  private final OpenStore store;
  private final Receipts receipts;

  ReceiptsTest(@TempDir Path home) {
    this.home = home;
    store = OpenStore.at(home);
    receipts = store.receipts();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void tellsWhoWhenFromWhereAndWhatItWas() {
    keep(A, MONDAY, sheet(A, finding(Severity.ERROR), finding(Severity.NOTICE)));
    receipts.note(new FileKey(PLACE, A), taking(NORD, 1), TUESDAY);

    Receipt receipt = receipts.all().getFirst();

    assertThat(receipt.key()).isEqualTo(new FileKey(PLACE, A));
    assertThat(receipt.agreement()).isEqualTo("aftale");
    assertThat(receipt.name()).isEqualTo("nord.xlsx");
    assertThat(receipt.size()).isEqualTo(10);
    assertThat(receipt.received()).as("when the content came").isEqualTo(MONDAY);
    assertThat(receipt.sender()).isEqualTo(NORD);
    assertThat(receipt.lineage()).isEqualTo(new Lineage.Sheet(new AreaId("nord"), "2025"));
    assertThat(receipt.findings()).isEqualTo(2);
    assertThat(receipt.heldBack()).isEqualTo(1);
  }

  @Test
  void whatLiesWhereItLayIsNoNewReceipt() {
    keep(A, MONDAY, sheet(A));
    receipts.note(new FileKey(PLACE, A), taking(NORD, 1), MONDAY);
    receipts.note(new FileKey(PLACE, A), taking(new Sender.SystemUser("anna"), 2), TUESDAY);

    assertThat(receipts.all()).extracting(Receipt::sender).containsExactly(NORD);
  }

  @Test
  void aContentThatComesBackCountsAgainFromThenOn() {
    keep(A, MONDAY, sheet(A));
    receipts.note(new FileKey(PLACE, A), taking(NORD, 1), MONDAY);
    keep(B, TUESDAY, sheet(B));
    receipts.note(new FileKey(PLACE, B), taking(NORD, 2), TUESDAY);
    receipts.note(new FileKey(PLACE, A), taking(NORD, 3), FRIDAY);

    assertThat(receipts.all())
        .extracting(receipt -> receipt.key().sha256())
        .containsExactly(A, B, A);
    assertThat(receipts.all())
        .extracting(Receipt::received)
        .containsExactly(MONDAY, TUESDAY, FRIDAY);
  }

  @Test
  void otherRulesChangeWhatItWasReadAsAndNotWhoSentIt() {
    keep(A, MONDAY, sheet(A));
    receipts.note(new FileKey(PLACE, A), taking(NORD, 1), MONDAY);
    store.files().keep(PLACE, OTHER_RULES, "eget", extract(A));

    Receipt receipt = receipts.all().getFirst();

    assertThat(receipts.all()).hasSize(1);
    assertThat(receipt.sender()).isEqualTo(NORD);
    assertThat(receipt.lineage())
        .isEqualTo(new Lineage.Extract("eget", List.of(new IndicatorId("andel"))));
  }

  @Test
  void anExtractOfAnUnknownSourceIsKnownByItsPlace() {
    keep(A, MONDAY, extract(A));
    receipts.note(new FileKey(PLACE, A), taking(NORD, 1), MONDAY);
    assertThat(receipts.all().getFirst().lineage()).isEqualTo(new Lineage.Place(PLACE));
  }

  @Test
  void whatARunThatPublishedNothingTookInIsStillToBeTold() {
    keep(A, MONDAY, sheet(A));
    receipts.note(new FileKey(PLACE, A), taking(NORD, 1), MONDAY);
    keep(B, TUESDAY, sheet(B));
    receipts.note(new FileKey(PLACE, B), taking(NORD, 2), TUESDAY);

    assertThat(receipts.untold(1)).hasSize(1);
    assertThat(receipts.untold(2)).hasSize(2);
  }

  @Test
  void theIndexSaysWhatTheDatabaseSays() throws IOException {
    VersionIndex index = new VersionIndex(home);
    assertThat(index.read()).isEqualTo(new Known.Nothing());
    keep(A, MONDAY, sheet(A));
    receipts.note(new FileKey(PLACE, A), taking(NORD, 1), MONDAY);
    store.files().keep("indikatorer/x.csv", RULES, "eget", extract(A));
    receipts.note(
        new FileKey("indikatorer/x.csv", A), taking(new Sender.SystemUser("anna"), 1), MONDAY);
    store.files().keep("indikatorer/y.csv", RULES, "", extract(A));
    receipts.note(new FileKey("indikatorer/y.csv", A), taking(new Sender.Unknown(), 1), MONDAY);

    index.write(new Known.Received(receipts.all(), true));

    assertThat(receipts.all()).hasSize(3);
    assertThat(index.read()).isEqualTo(new Known.Received(receipts.all(), true));
    assertThat(home.resolve("versions.json.part")).doesNotExist();
  }

  @Test
  void anIndexThatIsSpoiltIsNotBelieved() throws IOException {
    for (String spoilt : List.of("", "{", "[]", "{\"receipts\":[{\"number\":\"x\"}]}")) {
      Files.writeString(home.resolve("versions.json"), spoilt);
      assertThat(new VersionIndex(home).read()).as(spoilt).isEqualTo(new Known.Unreadable());
    }
  }

  private void keep(String sha256, Instant received, ReadFile read) {
    store.files().received(sha256, 10, received);
    store.files().keep(PLACE, RULES, read);
  }

  private static Receipts.Taking taking(Sender sender, long run) {
    return new Receipts.Taking("aftale", sender, new Receipts.Occasion.Run(run));
  }

  private static ReadFile sheet(String sha256, Finding... findings) {
    Content content =
        new Content.ProgressSheet(Reported.status("1.1", Status.DONE).by("nord"), List.of());
    return new ReadFile(
        new ReceivedFile("nord.xlsx", sha256, MONDAY, content, new Dating.Unknown(), 1),
        List.of(),
        List.of(findings));
  }

  private static ReadFile extract(String sha256) {
    return new ReadFile(
        new ReceivedFile(
            "x.csv",
            sha256,
            MONDAY,
            new Content.Extract(List.of(new IndicatorId("andel"))),
            new Dating.Unknown(),
            1),
        List.of(Observed.counted("andel", "860", 2025, 17, 120)),
        List.of());
  }

  private static Finding finding(Severity severity) {
    return new Finding(
        "IND-204", severity, "Titel.", new WholeFile("nord.xlsx"), "", "x", "y", "Ret.", "Følge.");
  }
}
