package dk.pejling.run.plan;

import dk.pejling.assessment.professional.ProfessionalAssessment;
import dk.pejling.assessment.professional.ProfessionalCode;
import dk.pejling.disclosure.release.Release;
import dk.pejling.finding.Finding;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.report.ReportInput;
import dk.pejling.run.output.Manifest;
import dk.pejling.run.output.Publication.Making;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.version.EarlierSheets;
import dk.pejling.run.version.EarlierSheets.EarlierSheet;
import dk.pejling.store.received.FileKey;
import dk.pejling.store.received.ReadFile;
import dk.pejling.store.release.NotedRelease;
import dk.pejling.store.release.ReleaseEntry;
import java.util.ArrayList;
import java.util.List;

/** From what was read to what a report is written from. */
public final class Judging {
  private Judging() {}

  /**
   * What a report is written from.
   *
   * @param release what the report publishes as data
   * @param earlier sheets of periods before, which answers were held against
   * @param counted reports that were public before this one
   * @param making what the report is made of and with
   */
  public record Judged(
      ReportInput material,
      Release release,
      List<FileKey> earlier,
      List<ReleaseEntry> counted,
      Making making) {
    public Judged {
      earlier = List.copyOf(earlier);
      counted = List.copyOf(counted);
    }
  }

  static Finding besideHidden(ProfessionalAssessment assessment) {
    return Finding.of(
        ProfessionalCode.BESIDE_HIDDEN,
        assessment.at(),
        assessment.about().label(),
        "en begrundelse ved siden af et skjult tal",
        "en begrundelse, der ikke røber tallet");
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
    Published published =
        Published.of(
            plan,
            known ->
                stages
                    .judge(
                        plan.agreement(),
                        beside.settled().figures(),
                        beside.surprises().reports(),
                        plan.asOf(),
                        known)
                    .beside(plan.professional()));
    findings.addAll(published.status().findings());
    published.status().besideHidden().stream().map(Judging::besideHidden).forEach(findings::add);
    List<FileKey> before = beside.earlier().stream().map(EarlierSheet::key).toList();
    List<ReleaseEntry> counted = published.counted().stream().map(NotedRelease::entry).toList();
    Making making = making(plan, before, counted);
    ReportInput material =
        new ReportInput(
            plan.report(),
            published.status(),
            received.stream().map(Sources::of).toList(),
            findings,
            plan.input().narratives().stream()
                .map(text -> new ReportInput.Narrative(text.stem(), text.text()))
                .toList(),
            ExplainedAnswers.of(findings),
            published.counted().stream().map(NotedRelease::release).toList(),
            plan.conclusions(),
            plan.earlier().approved().of(making));
    return new Judged(material, published.release(), before, counted, making);
  }

  private static Making making(RunPlan plan, List<FileKey> before, List<ReleaseEntry> counted) {
    return new Making(
        plan.version(),
        plan.method(),
        plan.report().type(),
        plan.agreement().id(),
        plan.asOf(),
        inputs(plan, before),
        counted.stream()
            .map(each -> new Manifest.Earlier(each.report(), each.asOf(), each.sha256()))
            .toList());
  }

  /** Also what came before and isn't in the folder any more: answers were held against it. */
  private static List<Manifest.Input> inputs(RunPlan plan, List<FileKey> before) {
    List<Manifest.Input> inputs = new ArrayList<>();
    plan.input().all().forEach(file -> inputs.add(input(file.role(), file.key())));
    before.forEach(key -> inputs.add(input("earlier-progress-sheet", key)));
    return inputs;
  }

  private static Manifest.Input input(String role, FileKey key) {
    return new Manifest.Input(role, key.place(), key.sha256());
  }
}
