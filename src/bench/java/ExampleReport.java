import dk.pejling.finding.Checked;
import dk.pejling.report.dataset.Dataset;
import dk.pejling.report.document.Document;
import dk.pejling.run.RunRequest;
import dk.pejling.run.explain.JudgedInPlace;
import dk.pejling.run.input.arrival.Keeper;
import dk.pejling.run.plan.Judging;
import dk.pejling.run.plan.PastReports;
import dk.pejling.run.plan.Planned;
import dk.pejling.run.plan.Planning;
import dk.pejling.run.plan.RunPlan;
import dk.pejling.run.stage.Composed;
import dk.pejling.run.stage.PejlingStages;
import dk.pejling.store.receipt.VersionIndex;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The status report of the example input, and its figures as tables. */
record ExampleReport(Document document, Dataset dataset) {
  static ExampleReport read() {
    PejlingStages stages = new PejlingStages();
    Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    Path nowhere = Path.of("target", "bench", "no-state");
    RunPlan plan =
        plan(new Planning(stages, Keeper.inPlace(), "", new PastReports.Copied(List.of())));
    Judging.Judged judged =
        new JudgedInPlace(stages, clock, new VersionIndex(nowhere)).of(plan);
    if (stages.compose(judged.material(), plan.input().templates())
        instanceof Checked.Accepted<Composed>(Composed composed, var findings)) {
      return new ExampleReport(
          composed.report().document(), Dataset.of(judged.release(), plan.agreement()));
    }
    throw new IllegalStateException("a template that can't be filled in");
  }

  private static RunPlan plan(Planning planning) {
    RunRequest request =
        new RunRequest(
            "midtvejsstatus",
            new RunRequest.AsOf.Planned(),
            Path.of("input"),
            Path.of("target", "bench"),
            RunRequest.agreementIn(Path.of("input")),
            Path.of("templates"));
    if (planning.plan(request) instanceof Planned.Ready(RunPlan plan)) {
      return plan;
    }
    throw new IllegalStateException("no report of the example");
  }
}
