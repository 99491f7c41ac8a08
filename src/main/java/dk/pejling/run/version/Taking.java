package dk.pejling.run.version;

import dk.pejling.agreement.Agreement;
import dk.pejling.run.VersionNews;
import dk.pejling.run.stage.Intake;
import dk.pejling.store.receipt.Receipt;
import dk.pejling.store.receipt.Receipts;
import dk.pejling.store.received.ReadFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Notes what is taken in (`modtagelse`), and tells what is new in it.
 *
 * @param rules checksum of what files are read by
 * @param by who hands it in, and to whom
 */
public record Taking(
    Kept kept, Agreement agreement, Intake intake, String rules, Receipts.Taking by) {

  /**
   * Call it in the transaction that uses the files. Of several files of a lineage the one that was
   * saved or drawn last is the latest version, whatever they are called.
   */
  public void note(List<Taken> files, Instant now) {
    files.stream()
        .sorted(Comparator.comparing(Taken::drawn).thenComparing(each -> each.file().key().place()))
        .forEach(each -> kept.receipts().note(each.file().key(), by, now));
  }

  /** What a run has to tell of its files: of what has been told by none before, what is new. */
  public List<VersionNews> untold(List<Taken> files, long run) {
    return news(files, kept.receipts().untold(run));
  }

  /** What to tell of files that were dropped: how each stood to what was there when it came. */
  public List<VersionNews> news(List<Taken> files) {
    return news(files, kept.receipts().all());
  }

  /** What clusters have answered in other periods. */
  public EarlierSheets earlierSheets() {
    return new EarlierSheets(VersionLog.of(agreement.id(), kept.receipts().all()), this::earlier);
  }

  private List<VersionNews> news(List<Taken> files, List<Receipt> since) {
    VersionLog log = VersionLog.of(agreement.id(), kept.receipts().all());
    NewsOfFile news = new NewsOfFile(agreement, intake.sources(), this::earlier);
    List<VersionNews> all = new ArrayList<>();
    for (Taken each : files) {
      VersionLog before =
          since.stream()
              .filter(receipt -> receipt.key().equals(each.file().key()))
              .reduce((older, newer) -> newer)
              .map(log::before)
              .orElse(log);
      all.add(news.of(each.read(), each.file().key().place(), before));
    }
    return all;
  }

  /** As it is kept, unless that was read by other rules than what it is held against. */
  private Optional<ReadFile> earlier(Receipt receipt) {
    return kept.files().isRead(receipt.key(), rules)
        ? Optional.of(kept.files().read(receipt.key()))
        : new EarlierReading(intake, kept.archive()).of(receipt);
  }
}
