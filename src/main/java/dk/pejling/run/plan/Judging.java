package dk.pejling.run.plan;

import dk.pejling.assessment.surprise.Surprises;
import dk.pejling.finding.Finding;
import dk.pejling.intake.extract.vintage.Vintage;
import dk.pejling.intake.extract.vintage.Vintages;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.report.ReportInput;
import dk.pejling.run.input.ClusterReports;
import dk.pejling.run.stage.Stages;
import dk.pejling.store.received.ReadFile;
import java.util.ArrayList;
import java.util.List;

/** From what was read to what a report is written from. */
public final class Judging {
  private Judging() {}

  /** Judges and hides by the plan's day. */
  public static ReportInput of(RunPlan plan, Stages stages, List<ReadFile> files) {
    List<ReceivedFile> received = new ArrayList<>();
    List<Vintage> vintages = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(plan.findings());
    for (ReadFile read : files) {
      received.add(read.file());
      vintages.add(vintage(read, plan));
      findings.addAll(read.findings());
    }
    Vintages.Settled settled = Vintages.settle(plan.agreement(), vintages);
    findings.addAll(settled.findings());
    ClusterReports reports = ClusterReports.of(plan.agreement(), received, plan.asOf());
    findings.addAll(reports.findings());
    Surprises surprises = Surprises.in(plan.agreement(), reports.reports(), settled.figures());
    findings.addAll(surprises.findings());
    var status =
        stages.judge(plan.agreement(), settled.figures(), surprises.reports(), plan.asOf());
    findings.addAll(status.findings());
    return new ReportInput(
        plan.report(),
        status,
        received.stream().map(Sources::of).toList(),
        findings,
        plan.input().narratives().stream()
            .map(text -> new ReportInput.Narrative(text.stem(), text.text()))
            .toList());
  }

  private static Vintage vintage(ReadFile read, RunPlan plan) {
    return new Vintage(
        read.file().name(),
        plan.intake().sources().of(read.file().name()),
        read.file().dating(),
        read.observations());
  }
}
