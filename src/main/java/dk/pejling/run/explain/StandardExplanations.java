package dk.pejling.run.explain;

import dk.pejling.finding.Finding;
import dk.pejling.run.Explanations;
import dk.pejling.run.explain.input.Judged;
import dk.pejling.run.input.arrival.Keeper;
import dk.pejling.run.plan.PastReports;
import dk.pejling.run.plan.Planned;
import dk.pejling.run.plan.Planning;
import dk.pejling.run.plan.RunPlan;
import dk.pejling.run.stage.PejlingStages;
import dk.pejling.run.stage.Stages;
import dk.pejling.store.receipt.VersionIndex;
import dk.pejling.store.release.ReleaseIndex;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
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
    JudgedInPlace inPlace = new JudgedInPlace(stages, clock, versions);
    Map<String, Instant> received = inPlace.received();
    return new Judged(plan, inPlace.of(plan, received).material(), received);
  }
}
