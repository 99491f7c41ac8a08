package dk.pejling.run.plan;

import dk.pejling.finding.Finding;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.report.ReportInput;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.version.EarlierSheets;
import dk.pejling.run.version.EarlierSheets.EarlierSheet;
import dk.pejling.store.received.FileKey;
import dk.pejling.store.received.ReadFile;
import java.util.ArrayList;
import java.util.List;

/** From what was read to what a report is written from. */
public final class Judging {
  private Judging() {}

  /**
   * What a report is written from.
   *
   * @param earlier sheets of periods before, which answers were held against
   */
  public record Judged(ReportInput material, List<FileKey> earlier) {
    public Judged {
      earlier = List.copyOf(earlier);
    }
  }

  /** Judges and hides by the plan's day. */
  public static Judged of(
      RunPlan plan, Stages stages, List<ReadFile> files, EarlierSheets earlier) {
    List<ReceivedFile> received = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(plan.findings());
    for (ReadFile read : files) {
      received.add(read.file());
      findings.addAll(read.findings());
    }
    Beside beside =
        Beside.of(plan.agreement(), plan.intake().sources(), files, earlier, plan.asOf());
    findings.addAll(beside.findings());
    var status =
        stages.judge(
            plan.agreement(),
            beside.settled().figures(),
            beside.surprises().reports(),
            plan.asOf());
    findings.addAll(status.findings());
    ReportInput material =
        new ReportInput(
            plan.report(),
            status,
            received.stream().map(Sources::of).toList(),
            findings,
            plan.input().narratives().stream()
                .map(text -> new ReportInput.Narrative(text.stem(), text.text()))
                .toList(),
            ExplainedAnswers.of(findings));
    return new Judged(material, beside.earlier().stream().map(EarlierSheet::key).toList());
  }
}
