package dk.pejling.run.version;

import dk.pejling.observation.ReceivedFile;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.store.received.Lineage;
import dk.pejling.store.received.Receipt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has been received for an agreement, by lineage (`udgaver`).
 *
 * @param receipts oldest first
 */
public record VersionLog(List<Receipt> receipts) {
  public VersionLog {
    receipts = List.copyOf(receipts);
  }

  /** A receipt and which version of its lineage it is, counted from 1. */
  public record Version(int number, Receipt receipt) {}

  /** Those for the agreement, and those from before agreements were noted. */
  public static VersionLog of(String agreement, List<Receipt> all) {
    return new VersionLog(
        all.stream()
            .filter(each -> each.agreement().isEmpty() || each.agreement().equals(agreement))
            .toList());
  }

  /** Every lineage with its versions, oldest first. */
  public Map<Lineage, List<Version>> byLineage() {
    Map<Lineage, List<Version>> versions = new LinkedHashMap<>();
    for (Receipt receipt : receipts) {
      List<Version> line = versions.computeIfAbsent(receipt.lineage(), none -> new ArrayList<>());
      line.add(new Version(line.size() + 1, receipt));
    }
    return versions;
  }

  /** Only what had been received before that receipt. */
  public VersionLog before(Receipt receipt) {
    return new VersionLog(
        receipts.stream().filter(each -> each.number() < receipt.number()).toList());
  }

  /** What a file follows: the latest of its lineage, else what lay at its place last. */
  public Optional<Version> followed(Lineage lineage, String place) {
    return byLineage().getOrDefault(lineage, List.of()).stream()
        .reduce((older, newer) -> newer)
        .or(() -> lastAt(place));
  }

  /** The version that is just this content, if it is what came last at its place or of its line. */
  public Optional<Version> standing(Lineage lineage, String place, String sha256) {
    return lastAt(place)
        .filter(last -> last.receipt().key().sha256().equals(sha256))
        .or(() -> followed(lineage, place).filter(v -> v.receipt().key().sha256().equals(sha256)));
  }

  private Optional<Version> lastAt(String place) {
    return byLineage().values().stream()
        .flatMap(List::stream)
        .filter(version -> version.receipt().key().place().equals(place))
        .max(Comparator.comparingLong(version -> version.receipt().number()));
  }

  /**
   * What a file would be a version of.
   *
   * @param source the source profile's name, or empty
   */
  public static Lineage lineage(ReceivedFile file, String source, String place) {
    return switch (file.content()) {
      case Content.ProgressSheet sheet ->
          new Lineage.Sheet(sheet.report().cluster(), sheet.report().period());
      case Content.Extract extract when !source.isEmpty() ->
          new Lineage.Extract(source, extract.indicators());
      case Content.Extract extract -> new Lineage.Place(place);
      case Content.NotUnderstood none -> new Lineage.Place(place);
    };
  }
}
