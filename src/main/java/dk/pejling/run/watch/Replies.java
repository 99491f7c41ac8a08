package dk.pejling.run.watch;

import dk.pejling.agreement.Agreement;
import dk.pejling.assessment.surprise.Surprises;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile.Kind;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.Observation;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.run.FileReply;
import dk.pejling.run.FileReply.Outcome;
import dk.pejling.run.input.ArrivalCode;
import dk.pejling.run.input.ClusterReports;
import dk.pejling.run.input.InputFile;
import dk.pejling.run.input.Readings;
import dk.pejling.run.input.Twins;
import dk.pejling.run.input.Twins.Arrived;
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

/** Reads files by one basis and answers them. */
final class Replies {
  private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

  private final Agreement agreement;
  private final Readings readings;
  private final TransactionOperations transaction;
  private final Twins twins;
  private final Answers answers;
  private final List<Arrived> known;

  /** Made when it is first asked for, once everything is read; at most one. */
  private final List<Surprises> asked = new ArrayList<>();

  private final Set<Arrived> faulted = new HashSet<>();

  Replies(
      Agreement agreement,
      Readings readings,
      TransactionOperations transaction,
      Twins twins,
      Answers answers,
      List<Arrived> known) {
    this.agreement = agreement;
    this.readings = readings;
    this.transaction = transaction;
    this.twins = twins;
    this.answers = answers;
    this.known = List.copyOf(known);
  }

  /** Keeps what is read of the file, unless that has been done or another file counts. */
  void read(Arrived file, List<Arrived> arrived) {
    if (readings.isRead(file.file()) || !counting(file, arrived).equals(file)) {
      return;
    }
    try {
      transaction.executeWithoutResult(status -> readings.read(file.file()));
    } catch (RuntimeException fault) {
      LOG.error("{} can't be read", file.place(), fault);
      faulted.add(file);
    }
  }

  /** Answers the file, unless that has been done. */
  Done to(Dropped dropped, Arrived arrived, List<Arrived> all) {
    InputFile file = arrived.file();
    if (faulted.contains(arrived)) {
      return new Done.Replied(
          dropped, new FileReply(file.key().place(), Outcome.FAULTED, List.of(), List.of()));
    }
    if (answers.has(file, readings.rules())) {
      return new Done.AnsweredBefore(dropped);
    }
    return new Done.Replied(dropped, answer(arrived, all));
  }

  private FileReply answer(Arrived arrived, List<Arrived> all) {
    InputFile file = arrived.file();
    Arrived counting = counting(arrived, all);
    if (!counting.equals(arrived)) {
      return written(
          file,
          readings.received(counting.file()),
          Outcome.SAME_AS_ANOTHER,
          List.of(Twins.same(arrived, counting)));
    }
    ReadFile read = readings.of(file);
    Outcome outcome = new Novelty(readings).of(file, read);
    List<Finding> findings = new ArrayList<>(read.findings());
    if (arrived.kind() == Kind.PROGRESS_SHEET) {
      findings.addAll(surprises(arrived, all));
    }
    if (outcome == Outcome.UNCHANGED) {
      findings.add(
          ArrivalCode.UNCHANGED.about(
              file.name(), "det samme som sidst", "ingen ændring eller nye svar"));
    }
    return written(file, read.file().received(), outcome, findings);
  }

  /** What a run of all that lies there would ask of the file. */
  private List<Finding> surprises(Arrived file, List<Arrived> all) {
    if (asked.isEmpty()) {
      asked.add(beside(all));
    }
    return asked.getFirst().findings().stream()
        .filter(finding -> finding.location().file().equals(file.name()))
        .toList();
  }

  private Surprises beside(List<Arrived> all) {
    List<ReceivedFile> sheets = new ArrayList<>();
    List<Observation> observations = new ArrayList<>();
    for (Arrived each : lying(all)) {
      if (readings.isRead(each.file())) {
        ReadFile read = readings.of(each.file());
        sheets.add(read.file());
        observations.addAll(read.observations());
      }
    }
    List<ClusterReport> reports = ClusterReports.of(agreement, sheets, LocalDate.MIN).reports();
    return Surprises.in(agreement, reports, observations);
  }

  private FileReply written(
      InputFile file, Instant received, Outcome outcome, List<Finding> findings) {
    String place = file.key().place();
    return switch (answers.write(file, readings.rules(), received, findings)) {
      case Answers.Outcome.Written(List<Path> files) ->
          new FileReply(place, outcome, findings, files);
      case Answers.Outcome.NotWritten(Finding why) -> {
        List<Finding> all = new ArrayList<>(findings);
        all.add(why);
        yield new FileReply(place, outcome, all, List.of());
      }
    };
  }

  /** What has been answered before goes before what comes now. */
  private Arrived counting(Arrived file, List<Arrived> arrived) {
    return twins.counting(
        file, lying(arrived).stream().filter(each -> each.kind() == file.kind()).toList());
  }

  private List<Arrived> lying(List<Arrived> arrived) {
    List<Arrived> lying = new ArrayList<>(known);
    lying.removeIf(before -> arrived.stream().anyMatch(now -> now.place().equals(before.place())));
    arrived.stream().sorted(Comparator.comparing(Arrived::place)).forEach(lying::add);
    return lying;
  }
}
