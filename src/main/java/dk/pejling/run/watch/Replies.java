package dk.pejling.run.watch;

import dk.pejling.agreement.Agreement;
import dk.pejling.finding.Finding;
import dk.pejling.run.FileReply;
import dk.pejling.run.FileReply.Outcome;
import dk.pejling.run.input.ArrivalCode;
import dk.pejling.run.input.InputFile;
import dk.pejling.run.input.Readings;
import dk.pejling.run.input.Twins;
import dk.pejling.run.input.Twins.Arrived;
import dk.pejling.run.watch.Desk.Done;
import dk.pejling.run.watch.Desk.Dropped;
import dk.pejling.store.received.ReadFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private final AnswerFolder answers;
  private final List<Arrived> known;
  private final Set<Arrived> faulted = new HashSet<>();

  Replies(
      Agreement agreement,
      Readings readings,
      TransactionOperations transaction,
      Twins twins,
      AnswerFolder answers,
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
    if (answers.isAnswered(file, readings.rules())) {
      return new Done.AnsweredBefore(dropped);
    }
    return new Done.Replied(dropped, written(answer(arrived, all)));
  }

  private FileAnswer answer(Arrived arrived, List<Arrived> all) {
    InputFile file = arrived.file();
    Arrived counting = counting(arrived, all);
    if (!counting.equals(arrived)) {
      return new FileAnswer(
          file,
          readings.rules(),
          readings.received(counting.file()),
          Outcome.SAME_AS_ANOTHER,
          List.of(Twins.same(arrived, counting)));
    }
    ReadFile read = readings.of(file);
    List<Finding> findings = new ArrayList<>(read.findings());
    return new FileAnswer(
        file,
        readings.rules(),
        read.file().received(),
        new Novelty(readings).of(file, read),
        findings);
  }

  private FileReply written(FileAnswer answer) {
    String place = answer.file().key().place();
    try {
      List<Path> files = answers.write(answer);
      return new FileReply(place, answer.outcome(), answer.findings(), files);
    } catch (IOException cannotBeWritten) {
      LOG.warn("no answer to {}", place, cannotBeWritten);
      List<Finding> findings = new ArrayList<>(answer.findings());
      findings.add(
          ArrivalCode.NOT_ANSWERED.about(
              place, "en mappe, der ikke kan skrives i", "en mappe til svar"));
      return new FileReply(place, answer.outcome(), findings, List.of());
    }
  }

  private Arrived counting(Arrived file, List<Arrived> arrived) {
    List<Arrived> lying = new ArrayList<>(arrived);
    Set<String> places = new HashSet<>();
    arrived.forEach(each -> places.add(each.place()));
    known.stream().filter(each -> !places.contains(each.place())).forEach(lying::add);
    List<Arrived> ofKind =
        lying.stream()
            .filter(each -> each.kind() == file.kind())
            .sorted((one, other) -> one.place().compareTo(other.place()))
            .toList();
    return twins.counting(file, ofKind);
  }
}
