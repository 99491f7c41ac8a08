package dk.pejling.run.watch.reception;

import dk.pejling.agreement.Agreement;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.limit.Limits;
import dk.pejling.run.FileReply;
import dk.pejling.run.FileReply.Outcome;
import dk.pejling.run.InputWatch;
import dk.pejling.run.input.ReadingBasis;
import dk.pejling.run.input.Readings;
import dk.pejling.run.input.Twins;
import dk.pejling.run.input.Twins.Arrived;
import dk.pejling.run.input.arrival.InputCode;
import dk.pejling.run.input.arrival.Keeper;
import dk.pejling.run.input.arrival.Sight;
import dk.pejling.run.input.arrival.SteadyKeeper.StillWritten;
import dk.pejling.run.input.text.TextFiles;
import dk.pejling.run.job.StopRequest;
import dk.pejling.run.stage.Intake;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.version.IndexUpdate;
import dk.pejling.run.version.Kept;
import dk.pejling.run.version.Taking;
import dk.pejling.run.watch.Desk;
import dk.pejling.run.watch.Desk.Done;
import dk.pejling.run.watch.Desk.Dropped;
import dk.pejling.run.watch.Desk.Taken;
import dk.pejling.run.watch.Desks;
import dk.pejling.store.receipt.Receipts;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Archives, reads, notes and answers what was dropped, as a run would read it. */
public final class Reception implements Desks {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  private final Stages stages;
  private final Keeper keeper;
  private final Kept kept;
  private final IndexUpdate index;
  private final TransactionOperations transaction;
  private final Clock clock;
  private final StopRequest stop;
  private final String version;

  public Reception(
      Stages stages,
      Keeper keeper,
      Kept kept,
      IndexUpdate index,
      TransactionOperations transaction,
      Clock clock,
      StopRequest stop,
      String version) {
    this.stages = stages;
    this.keeper = keeper;
    this.kept = kept;
    this.index = index;
    this.transaction = transaction;
    this.clock = clock;
    this.stop = stop;
    this.version = version;
  }

  @Override
  public Desk desk(Runnable release) {
    return new Desk() {
      @Override
      public Taken take(
          InputWatch.Request request,
          List<Dropped> dropped,
          List<Arrived> known,
          Consumer<Done> done) {
        return Reception.this.take(new Batch(request, dropped, known, done));
      }

      @Override
      public void close() {
        release.run();
      }
    };
  }

  private record Batch(
      InputWatch.Request request, List<Dropped> dropped, List<Arrived> known, Consumer<Done> done) {
    /** Progress sheets first: they are what somebody waits for. */
    List<Dropped> inOrder() {
      return dropped.stream().sorted(Comparator.comparing(Dropped::folder)).toList();
    }
  }

  private Taken take(Batch batch) {
    stop.runBegins();
    try {
      InputWatch.Request request = batch.request();
      return switch (ReadingBasis.gather(request.input(), request.agreement(), keeper)) {
        case Checked.Rejected<ReadingBasis>(List<Finding> findings) -> new Taken.NoBasis(findings);
        case Checked.Accepted<ReadingBasis>(ReadingBasis basis, List<Finding> none) ->
            switch (stages.readAgreement(basis.agreement())) {
              case Checked.Rejected<Agreement>(List<Finding> findings) ->
                  new Taken.NoBasis(findings);
              case Checked.Accepted<Agreement>(Agreement agreement, List<Finding> also) ->
                  take(batch, basis, agreement);
            };
      };
    } finally {
      stop.runEnds();
    }
  }

  private Taken take(Batch batch, ReadingBasis basis, Agreement agreement) {
    index.begins();
    try {
      Map<Dropped, Arrived> arrived = archive(batch);
      List<Arrived> lying = lying(batch.known(), arrived.values());
      return take(replies(batch.request(), basis, agreement, lying), arrived, batch.done());
    } finally {
      index.ended();
    }
  }

  private static List<Arrived> lying(List<Arrived> known, Collection<Arrived> arrived) {
    List<Arrived> lying = new ArrayList<>(known);
    lying.removeIf(before -> arrived.stream().anyMatch(now -> now.place().equals(before.place())));
    arrived.stream().sorted(Arrived.ORIGINALS_FIRST).forEach(lying::add);
    return lying;
  }

  private Replies replies(
      InputWatch.Request request, ReadingBasis basis, Agreement agreement, List<Arrived> lying) {
    Limits limits = TextFiles.limits(basis.limits()).limits();
    Intake intake = stages.intake(agreement, basis.profiles(), limits);
    String rules = basis.rules(version);
    return new Replies(
        new Readings(kept.files(), clock, intake, rules),
        transaction,
        new Twins(basis.profiles()),
        new Answers(request.input(), limits.sheets()),
        new Taking(
            kept,
            agreement,
            intake,
            rules,
            new Receipts.Taking(agreement.id(), request.sender(), new Receipts.Occasion.Drop())),
        lying);
  }

  /** Everything is read before anything is answered, since files are held against each other. */
  private Taken take(Replies replies, Map<Dropped, Arrived> arrived, Consumer<Done> done) {
    for (Arrived file : arrived.values()) {
      if (stop.asked()) {
        return new Taken.Stopped();
      }
      replies.read(file);
    }
    replies.note(List.copyOf(arrived.values()), clock.instant());
    for (Map.Entry<Dropped, Arrived> each : arrived.entrySet()) {
      if (stop.asked()) {
        return new Taken.Stopped();
      }
      done.accept(replies.to(each.getKey(), each.getValue()));
    }
    return stop.asked() ? new Taken.Stopped() : new Taken.All(List.copyOf(arrived.values()));
  }

  private Map<Dropped, Arrived> archive(Batch batch) {
    Map<Dropped, Arrived> arrived = new LinkedHashMap<>();
    for (Dropped file : batch.inOrder()) {
      try {
        if (!stop.asked()) {
          arrived.put(file, arrived(file));
        }
      } catch (NoSuchFileException removed) {
        batch.done().accept(new Done.Gone(file));
      } catch (StillWritten again) {
        LOG.info("{} is being written again", file.place());
      } catch (IOException cannotBeOpened) {
        batch.done().accept(new Done.Replied(file, notOpened(file)));
      }
    }
    return arrived;
  }

  private Arrived arrived(Dropped file) throws IOException {
    if (!Sight.of(file.path()).equals(file.sight())) {
      throw new StillWritten(file.path());
    }
    return new Arrived(
        file.place(),
        String.valueOf(file.path().getFileName()),
        file.folder().kind(),
        keeper.keep(file.path()));
  }

  private static FileReply notOpened(Dropped file) {
    return new FileReply(
        file.place(),
        Outcome.NOT_OPENED,
        List.of(
            InputCode.UNREADABLE.about(
                file.place(), "en fil, der ikke kan åbnes", "en fil, der kan læses")),
        List.of(),
        List.of());
  }
}
