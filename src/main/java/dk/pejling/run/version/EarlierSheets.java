package dk.pejling.run.version;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.run.version.VersionLog.Version;
import dk.pejling.store.receipt.Lineage;
import dk.pejling.store.receipt.Receipt;
import dk.pejling.store.received.FileKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What clusters have answered in other periods (`tidligere indberetninger`), as far as it was
 * received: the latest version of each that was understood.
 *
 * @param earlier reads it again
 */
public record EarlierSheets(VersionLog log, Earlier earlier) {
  /** Where nothing has been received. */
  public static EarlierSheets none() {
    return new EarlierSheets(new VersionLog(List.of()), receipt -> Optional.empty());
  }

  /** A report and the file it was read from. */
  public record EarlierSheet(FileKey key, ClusterReport report) {}

  /** At most one. */
  public List<EarlierSheet> of(AreaId cluster, String period) {
    Lineage wanted = new Lineage.Sheet(cluster, period);
    return log.byLineage().getOrDefault(wanted, List.of()).reversed().stream()
        .map(Version::receipt)
        .filter(receipt -> receipt.lineage().equals(wanted))
        .limit(1)
        .flatMap(this::read)
        .toList();
  }

  private Stream<EarlierSheet> read(Receipt receipt) {
    return earlier
        .of(receipt)
        .map(each -> each.file().content())
        .filter(Content.ProgressSheet.class::isInstance)
        .map(Content.ProgressSheet.class::cast)
        .map(sheet -> new EarlierSheet(receipt.key(), sheet.report()))
        .stream();
  }
}
