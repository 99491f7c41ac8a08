package dk.pejling.run.explain;

import dk.pejling.finding.Finding;
import dk.pejling.run.Explanations;
import dk.pejling.run.explain.input.Judged;
import dk.pejling.run.input.arrival.Keeper;
import dk.pejling.run.plan.Judging;
import dk.pejling.run.plan.PastReports;
import dk.pejling.run.plan.Planned;
import dk.pejling.run.plan.Planning;
import dk.pejling.run.plan.RunPlan;
import dk.pejling.run.stage.PejlingStages;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.version.Past;
import dk.pejling.store.receipt.Receipt;
import dk.pejling.store.receipt.VersionIndex;
import dk.pejling.store.receipt.VersionIndex.Known;
import dk.pejling.store.received.ReadFile;
import dk.pejling.store.release.ReleaseIndex;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes the way of a run up to the disclosed status. What it hides depends on what has been
 * published before: where that can't be known, nothing is explained.
 */
public record StandardExplanations(
    Stages stages, Clock clock, VersionIndex versions, ReleaseIndex releases)
    implements Explanations {
  private static final String UNSURE =
      "Det kan ikke ses, hvilke rapporter der er offentliggjort, og så kan det ikke vides, hvilke"
          + " tal der skal skjules. Kør pejling release uden mappe, og prøv igen; er en kørsel i"
          + " gang, så vent, til den er færdig.";

  /** By the program's own parts, and what that state folder knows. */
  public static StandardExplanations in(Clock clock, Path state) {
    return new StandardExplanations(
        new PejlingStages(), clock, new VersionIndex(state), new ReleaseIndex(state));
  }

  @Override
  public Outcome explain(Request request) {
    return switch (releases.read()) {
      case ReleaseIndex.Known.Unknown unknown -> new Outcome.Unsure(UNSURE);
      case ReleaseIndex.Known.Noted(var noted) ->
          explain(
              request, new Planning(stages, Keeper.inPlace(), "", new PastReports.Copied(noted)));
    };
  }

  private Outcome explain(Request request, Planning planning) {
    return switch (planning.plan(request.of())) {
      case Planned.NotAgreed(String explanation) -> new Outcome.NotThere(explanation);
      case Planned.Nothing(List<Finding> findings) -> new Outcome.Nothing(findings);
      case Planned.Ready(RunPlan plan) ->
          new Asked(plan.agreement()).of(request.wanted(), () -> judged(plan));
    };
  }

  private Judged judged(RunPlan plan) {
    Map<String, Instant> received = received();
    List<ReadFile> read =
        plan.input().data().stream()
            .map(
                file ->
                    plan.intake()
                        .reader()
                        .read(
                            file.incoming(
                                received.getOrDefault(file.key().sha256(), clock.instant()))))
            .map(file -> new ReadFile(file.file(), file.observations(), file.findings()))
            .toList();
    Judging.Judged judged =
        Judging.of(
            plan, stages, read, Past.of(versions).earlierSheets(plan.agreement(), plan.intake()));
    return new Judged(plan, judged.material(), received);
  }

  /** When each content came the first time. */
  private Map<String, Instant> received() {
    Map<String, Instant> received = new HashMap<>();
    if (versions.read() instanceof Known.Received(List<Receipt> receipts, boolean atWork)) {
      for (Receipt receipt : receipts) {
        received.merge(
            receipt.key().sha256(),
            receipt.received(),
            (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    return received;
  }
}
