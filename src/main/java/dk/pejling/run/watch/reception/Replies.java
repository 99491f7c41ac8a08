package dk.pejling.run.watch.reception;

import dk.pejling.finding.Finding;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.run.FileReply;
import dk.pejling.run.FileReply.Outcome;
import dk.pejling.run.VersionNews;
import dk.pejling.run.input.InputFile;
import dk.pejling.run.input.Readings;
import dk.pejling.run.input.Twins;
import dk.pejling.run.input.Twins.Arrived;
import dk.pejling.run.input.arrival.ArrivalCode;
import dk.pejling.run.job.Fault;
import dk.pejling.run.plan.Beside;
import dk.pejling.run.version.Taken;
import dk.pejling.run.version.Taking;
import dk.pejling.run.watch.Desk.Done;
import dk.pejling.run.watch.Desk.Dropped;
import dk.pejling.store.received.ReadFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Reads files by one basis, notes who handed them in, and answers them. */
final class Replies {
  private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

  private final Readings readings;
  private final TransactionOperations transaction;
  private final Twins twins;
  private final Answers answers;
  private final Taking taking;
  private final List<Arrived> lying;
  private final Set<Arrived> faulted = new HashSet<>();

  /** Made when it is first asked for, once everything is read; at most one. */
  private final List<Beside> beside = new ArrayList<>();

  /**
   * @param lying everything that lies there; what has been answered before goes before what comes
   *     now
   */
  Replies(
      Readings readings,
      TransactionOperations transaction,
      Twins twins,
      Answers answers,
      Taking taking,
      List<Arrived> lying) {
    this.readings = readings;
    this.transaction = transaction;
    this.twins = twins;
    this.answers = answers;
    this.taking = taking;
    this.lying = List.copyOf(lying);
  }

  /** Keeps what is read of the file, unless that has been done or another file counts. */
  void read(Arrived file) {
    if (readings.isRead(file.file()) || !counts(file)) {
      return;
    }
    try {
      transaction.executeWithoutResult(status -> readings.read(file.file()));
    } catch (RuntimeException fault) {
      LOG.error("{} can't be read", file.place(), Fault.of(fault));
      faulted.add(file);
    }
  }

  /** Notes what hasn't been noted; which of them came last shows when all are read. */
  void note(List<Arrived> arrived, Instant now) {
    List<Taken> fresh =
        arrived.stream()
            .filter(file -> counts(file) && readings.isRead(file.file()))
            .filter(file -> !taking.kept().receipts().isLatest(file.file().key()))
            .map(this::taken)
            .toList();
    if (!fresh.isEmpty()) {
      transaction.executeWithoutResult(status -> taking.note(fresh, now));
    }
  }

  private Taken taken(Arrived file) {
    return new Taken(file.file(), readings.of(file.file()));
  }

  /** Answers the file, unless that has been done. */
  Done to(Dropped dropped, Arrived arrived) {
    InputFile file = arrived.file();
    if (faulted.contains(arrived)) {
      return new Done.Replied(
          dropped,
          new FileReply(file.key().place(), Outcome.FAULTED, List.of(), List.of(), List.of()));
    }
    if (answers.has(file, readings.rules())) {
      return new Done.AnsweredBefore(dropped);
    }
    return new Done.Replied(dropped, answer(arrived));
  }

  private FileReply answer(Arrived arrived) {
    InputFile file = arrived.file();
    Arrived counting = counting(arrived);
    if (!counting.equals(arrived)) {
      return written(
          file,
          readings.received(counting.file()),
          Outcome.SAME_AS_ANOTHER,
          List.of(Twins.same(arrived, counting)),
          List.of());
    }
    Taken taken = taken(arrived);
    List<VersionNews> news = taking.news(List.of(taken));
    Outcome outcome = outcome(taken.read(), news);
    List<Finding> findings = new ArrayList<>(taken.read().findings());
    findings.addAll(beside().about(file.name()));
    if (outcome == Outcome.UNCHANGED) {
      findings.add(
          ArrivalCode.UNCHANGED.about(
              file.name(), "det samme som sidst", "ingen ændring eller nye svar"));
    }
    return written(
        file,
        taken.read().file().received(),
        outcome,
        findings,
        outcome == Outcome.NOT_UNDERSTOOD ? List.of() : news);
  }

  private static Outcome outcome(ReadFile read, List<VersionNews> news) {
    if (read.file().content() instanceof Content.NotUnderstood) {
      return Outcome.NOT_UNDERSTOOD;
    }
    return news.stream().allMatch(VersionNews::saysTheSame) ? Outcome.UNCHANGED : Outcome.RECEIVED;
  }

  /** What a run of all that lies there would tell of the files together. */
  private Beside beside() {
    if (beside.isEmpty()) {
      List<ReadFile> read =
          lying.stream()
              .filter(file -> counts(file) && readings.isRead(file.file()))
              .sorted(Comparator.comparing(Arrived::place))
              .map(file -> readings.of(file.file()))
              .toList();
      beside.add(
          Beside.of(
              taking.agreement(),
              taking.intake().sources(),
              read,
              taking.earlierSheets(),
              LocalDate.MIN));
    }
    return beside.getFirst();
  }

  private FileReply written(
      InputFile file,
      Instant received,
      Outcome outcome,
      List<Finding> findings,
      List<VersionNews> news) {
    String place = file.key().place();
    return switch (answers.write(file, readings.rules(), received, findings, news)) {
      case Answers.Outcome.Written(List<Path> files) ->
          new FileReply(place, outcome, findings, news, files);
      case Answers.Outcome.NotWritten(Finding why) -> {
        List<Finding> all = new ArrayList<>(findings);
        all.add(why);
        yield new FileReply(place, outcome, all, news, List.of());
      }
    };
  }

  private boolean counts(Arrived file) {
    return counting(file).equals(file);
  }

  private Arrived counting(Arrived file) {
    return twins.counting(file, lying.stream().filter(each -> each.kind() == file.kind()).toList());
  }
}
