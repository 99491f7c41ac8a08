package dk.pejling.run.watch;

import dk.pejling.agreement.Agreement;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.run.FileReply;
import dk.pejling.run.FileReply.Outcome;
import dk.pejling.run.InputWatch;
import dk.pejling.run.input.DataFolder;
import dk.pejling.run.input.InputCode;
import dk.pejling.run.input.Keeper;
import dk.pejling.run.input.ReadingBasis;
import dk.pejling.run.input.TextFiles;
import dk.pejling.run.input.Readings;
import dk.pejling.run.input.Sight;
import dk.pejling.run.input.SteadyKeeper.StillWritten;
import dk.pejling.run.input.Twins;
import dk.pejling.run.input.Twins.Arrived;
import dk.pejling.run.job.StopRequest;
import dk.pejling.run.stage.Intake;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.watch.Desk.Done;
import dk.pejling.run.watch.Desk.Dropped;
import dk.pejling.run.watch.Desk.Taken;
import dk.pejling.store.received.ReceivedFiles;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Archives, reads and answers what was dropped, as a run would read it. */
public final class Reception {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  private final Stages stages;
  private final Keeper keeper;
  private final ReceivedFiles files;
  private final TransactionOperations transaction;
  private final Clock clock;
  private final StopRequest stop;
  private final String version;

  public Reception(
      Stages stages,
      Keeper keeper,
      ReceivedFiles files,
      TransactionOperations transaction,
      Clock clock,
      StopRequest stop,
      String version) {
    this.stages = stages;
    this.keeper = keeper;
    this.files = files;
    this.transaction = transaction;
    this.clock = clock;
    this.stop = stop;
    this.version = version;
  }

  /**
   * This reception as long as the state folder is held.
   *
   * @param release lets go of it
   */
  public Desk desk(Runnable release) {
    return new Desk() {
      @Override
      public Taken take(
          InputWatch.Request request,
          List<Dropped> dropped,
          List<Arrived> known,
          Consumer<Done> done) {
        return Reception.this.take(request, dropped, known, done);
      }

      @Override
      public void close() {
        release.run();
      }
    };
  }

  private Taken take(
      InputWatch.Request request, List<Dropped> dropped, List<Arrived> known, Consumer<Done> done) {
    stop.runBegins();
    try {
      return switch (ReadingBasis.gather(request.input(), request.agreement(), keeper)) {
        case Checked.Rejected<ReadingBasis>(List<Finding> findings) ->
            new Taken.NoBasis(findings);
        case Checked.Accepted<ReadingBasis>(ReadingBasis basis, List<Finding> none) ->
            switch (stages.readAgreement(basis.agreement())) {
              case Checked.Rejected<Agreement>(List<Finding> findings) ->
                  new Taken.NoBasis(findings);
              case Checked.Accepted<Agreement>(Agreement agreement, List<Finding> also) ->
                  take(replies(request.input(), basis, agreement, known), dropped, done);
            };
      };
    } finally {
      stop.runEnds();
    }
  }

  private Replies replies(
      Path input, ReadingBasis basis, Agreement agreement, List<Arrived> known) {
    Intake intake = stages.intake(
            agreement, basis.profiles(), TextFiles.limits(basis.limits()).limits());
    return new Replies(
        agreement,
        new Readings(files, clock, intake, basis.rules(version)),
        transaction,
        new Twins(basis.profiles()),
        new AnswerFolder(input, List.of(new TextAnswer())),
        known);
  }

  private Taken take(Replies replies, List<Dropped> dropped, Consumer<Done> done) {
    List<Arrived> all = new ArrayList<>();
    for (DataFolder folder : DataFolder.values()) {
      Map<Dropped, Arrived> arrived =
          archive(dropped.stream().filter(file -> file.folder() == folder).toList(), done);
      all.addAll(arrived.values());
      for (Arrived file : arrived.values()) {
        if (stop.asked()) {
          return new Taken.Stopped();
        }
        replies.read(file, all);
      }
      for (Map.Entry<Dropped, Arrived> each : arrived.entrySet()) {
        if (stop.asked()) {
          return new Taken.Stopped();
        }
        done.accept(replies.to(each.getKey(), each.getValue(), all));
      }
    }
    return stop.asked() ? new Taken.Stopped() : new Taken.All(all);
  }

  private Map<Dropped, Arrived> archive(List<Dropped> dropped, Consumer<Done> done) {
    Map<Dropped, Arrived> arrived = new LinkedHashMap<>();
    for (Dropped file : dropped) {
      try {
        if (!stop.asked()) {
          arrived.put(file, arrived(file));
        }
      } catch (NoSuchFileException removed) {
        done.accept(new Done.Gone(file));
      } catch (StillWritten again) {
        LOG.info("{} is being written again", file.place());
      } catch (IOException cannotBeOpened) {
        done.accept(new Done.Replied(file, notOpened(file)));
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
        List.of());
  }
}
