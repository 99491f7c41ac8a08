package dk.pejling.endtoend;

import dk.pejling.finding.Checked;
import dk.pejling.report.document.Document;
import dk.pejling.run.RunRequest;
import dk.pejling.run.explain.JudgedInPlace;
import dk.pejling.run.input.arrival.Keeper;
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

/**
 * The example input as each kind of report, from the files to the document: what every form of the
 * report is made from. Written once for all tests, since judging takes a second.
 */
public final class ExampleReports {
  private static final Path NOWHERE = Path.of("target", "no-state");
  private static final List<Document> ALL =
      List.of(written("midtvejsstatus"), written("slutstatus"), written("revisionsvurdering-2025"));

  private ExampleReports() {}

  public static List<Document> all() {
    return ALL;
  }

  private static Document written(String report) {
    PejlingStages stages = new PejlingStages();
    RunRequest request =
        new RunRequest(
            report,
            new RunRequest.AsOf.Planned(),
            Path.of("input"),
            NOWHERE,
            Path.of("input", "sundhedsaftale.yaml"),
            Path.of("templates"));
    Planning planning =
        new Planning(stages, Keeper.inPlace(), "", new PastReports.Copied(List.of()));
    if (!(planning.plan(request) instanceof Planned.Ready(RunPlan plan))) {
      throw new AssertionError("no plan for " + report);
    }
    Checked<Composed> composed =
        stages.compose(
            new JudgedInPlace(
                    stages,
                    Clock.fixed(Instant.parse("2027-06-01T12:00:00Z"), ZoneOffset.UTC),
                    new VersionIndex(NOWHERE))
                .of(plan)
                .material(),
            plan.input().templates());
    if (composed instanceof Checked.Accepted<Composed> accepted) {
      return accepted.value().report().document();
    }
    throw new AssertionError(composed.findings().toString());
  }
}
