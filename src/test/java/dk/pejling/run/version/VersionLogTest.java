package dk.pejling.run.version;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.observation.Sender;
import dk.pejling.store.receipt.Lineage;
import dk.pejling.store.receipt.Receipt;
import dk.pejling.store.received.FileKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VersionLogTest {
  private static final Lineage NORD = new Lineage.Sheet(new AreaId("nord"), "2025");
  private static final Lineage NORD_2026 = new Lineage.Sheet(new AreaId("nord"), "2026");

  private final List<Receipt> receipts = new ArrayList<>();

  @Test
  void aWorkbookFollowsItsClusterAndPeriodWhateverItIsCalled() {
    receive("a", "statusskemaer/nord.xlsx", NORD);
    receive("b", "statusskemaer/rettet.xlsx", NORD);
    receive("c", "statusskemaer/nord.xlsx", NORD_2026);

    assertThat(lines()).containsExactly("1a 2b", "1c");
    assertThat(log().followed(NORD, "statusskemaer/ny.xlsx").orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void extractsOfASourceSideBySideAreNoVersionsOfEachOther() {
    receive("a", "indikatorer/akutte.csv", extract("esundhed", "akut"));
    receive("b", "indikatorer/genind.csv", extract("esundhed", "genind"));
    receive("c", "indikatorer/akutte-2026.csv", extract("esundhed", "akut"));

    assertThat(lines()).containsExactly("1a 2c", "1b");
  }

  @Test
  void anExtractThatLosesAnIndicatorIsStillThatExtract() {
    receive("a", "indikatorer/genind.csv", extract("esundhed", "som", "psyk"));
    receive("b", "indikatorer/genind.csv", extract("esundhed", "som"));
    receive("c", "indikatorer/genind.csv", extract("esundhed", "som", "psyk"));

    assertThat(lines()).containsExactly("1a 2b 3c");
  }

  @Test
  void anExtractOfAnotherSourceAtThePlaceBeginsAnew() {
    receive("a", "indikatorer/tal.csv", extract("esundhed", "akut"));
    receive("b", "indikatorer/tal.csv", extract("dst", "folketal"));
    assertThat(lines()).containsExactly("1a", "1b");
  }

  @Test
  void aFileThatCannotBeReadIsAVersionButNothingToCompareWith() {
    receive("a", "statusskemaer/nord.xlsx", NORD);
    receive("b", "statusskemaer/nord.xlsx", new Lineage.Place("statusskemaer/nord.xlsx"));

    assertThat(lines()).containsExactly("1a 2b");
    assertThat(log().followed(NORD, "statusskemaer/nord.xlsx").orElseThrow().number()).isEqualTo(1);
  }

  @Test
  void whatCameBeforeLineagesWereKeptIsGoneOnWithAtItsPlace() {
    receive("a", "statusskemaer/nord.xlsx", new Lineage.Place("statusskemaer/nord.xlsx"));
    receive("b", "statusskemaer/nord.xlsx", NORD);
    assertThat(lines()).containsExactly("1a 2b");
    assertThat(log().byLineage()).containsOnlyKeys(NORD);
  }

  @Test
  void whatStandsIsWhatCameLastAtThePlaceOrOfTheLineage() {
    receive("a", "statusskemaer/nord.xlsx", NORD);
    receive("b", "statusskemaer/rettet.xlsx", NORD);

    assertThat(log().standing(NORD, "statusskemaer/nord.xlsx", "a")).isPresent();
    assertThat(log().standing(NORD, "statusskemaer/omdoebt.xlsx", "b")).isPresent();
    assertThat(log().standing(NORD, "statusskemaer/omdoebt.xlsx", "a")).isEmpty();
  }

  @Test
  void anotherAgreementHasItsOwnVersions() {
    receive("a", "statusskemaer/nord.xlsx", NORD);
    assertThat(VersionLog.of("aftale", receipts).receipts()).hasSize(1);
    assertThat(VersionLog.of("en anden", receipts).receipts()).isEmpty();
  }

  private VersionLog log() {
    return new VersionLog(receipts);
  }

  /** Each line as its versions' numbers and contents. */
  private List<String> lines() {
    return log().byLineage().values().stream()
        .map(
            line ->
                String.join(
                    " ",
                    line.stream()
                        .map(version -> version.number() + version.receipt().key().sha256())
                        .toList()))
        .toList();
  }

  private static Lineage extract(String source, String... indicators) {
    return new Lineage.Extract(source, Stream.of(indicators).map(IndicatorId::new).toList());
  }

  private void receive(String sha256, String place, Lineage lineage) {
    receipts.add(
        new Receipt(
            receipts.size() + 1,
            new FileKey(place, sha256),
            "aftale",
            place.substring(place.lastIndexOf('/') + 1),
            1,
            Instant.EPOCH,
            new Sender.Unknown(),
            lineage,
            sha256,
            0,
            0));
  }
}
