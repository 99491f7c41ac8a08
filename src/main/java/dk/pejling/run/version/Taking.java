package dk.pejling.run.version;

import dk.pejling.observation.ReceivedFile.Dating;
import dk.pejling.run.VersionNews;
import dk.pejling.run.input.InputFile;
import dk.pejling.run.plan.RunPlan;
import dk.pejling.store.archive.Archive;
import dk.pejling.store.receipt.Receipt;
import dk.pejling.store.receipt.Receipts;
import dk.pejling.store.received.ReadFile;
import dk.pejling.store.received.ReceivedFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Notes what a run has taken in, and tells what is new in it.
 *
 * @param run the run's number
 */
public record Taking(
    Receipts receipts, ReceivedFiles files, Archive archive, RunPlan plan, long run) {
  /** A file of the run with what was read from it. */
  public record Taken(InputFile file, ReadFile read) {
    private LocalDate drawn() {
      return read.file().dating() instanceof Dating.On(LocalDate day) ? day : LocalDate.MIN;
    }
  }

  /**
   * Call it in the transaction that uses the files. Of several files of a lineage the one that was
   * saved or drawn last is the latest version, whatever they are called.
   */
  public List<VersionNews> note(List<Taken> files, Instant now) {
    Receipts.Taking taking = new Receipts.Taking(plan.agreement().id(), plan.sender(), run);
    files.stream()
        .sorted(Comparator.comparing(Taken::drawn).thenComparing(each -> each.file().key().place()))
        .forEach(each -> receipts.note(each.file().key(), taking, now));
    return news(files);
  }

  /** As it is kept, unless that was read by other rules than what it is held against. */
  private Optional<ReadFile> earlier(Receipt receipt) {
    return files.isRead(receipt.key(), plan.rules())
        ? Optional.of(files.read(receipt.key()))
        : new EarlierReading(plan.intake(), archive).of(receipt);
  }

  private List<VersionNews> news(List<Taken> files) {
    VersionLog log = VersionLog.of(plan.agreement().id(), receipts.all());
    List<Receipt> untold = receipts.untold(run);
    NewsOfFile news = new NewsOfFile(plan.agreement(), plan.intake().sources(), this::earlier);
    List<VersionNews> all = new ArrayList<>();
    for (Taken each : files) {
      VersionLog before =
          untold.stream()
              .filter(receipt -> receipt.key().equals(each.file().key()))
              .reduce((older, newer) -> newer)
              .map(log::before)
              .orElse(log);
      all.add(news.of(each.read(), each.file().key().place(), before));
    }
    return all;
  }
}
