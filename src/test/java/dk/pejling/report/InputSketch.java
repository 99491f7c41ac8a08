package dk.pejling.report;

import dk.pejling.agreement.ReportPlan;
import dk.pejling.assessment.revision.RevisionConclusion;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.release.Release;
import dk.pejling.finding.Finding;
import dk.pejling.report.ReportInput.Explained;
import dk.pejling.report.ReportInput.Narrative;
import dk.pejling.report.edition.Editions;
import java.util.List;

/** What a report is written from, of which a test gives what it is about. */
public final class InputSketch {
  private ReportPlan plan;
  private DisclosedStatus status;
  private List<SourceFile> files = List.of();
  private List<Finding> findings = List.of();
  private List<Narrative> narratives = List.of();
  private List<Explained> explained = List.of();
  private List<Release> earlier = List.of();
  private List<RevisionConclusion> conclusions = List.of();
  private Editions editions = Editions.firstDraft();

  private InputSketch(ReportPlan plan, DisclosedStatus status) {
    this.plan = plan;
    this.status = status;
  }

  /** Of nothing else: the first draft. */
  public static InputSketch of(ReportPlan plan, DisclosedStatus status) {
    return new InputSketch(plan, status);
  }

  public static InputSketch like(ReportInput input) {
    return of(input.plan(), input.status())
        .files(input.files())
        .findings(input.findings())
        .narratives(input.narratives())
        .explained(input.explained())
        .earlier(input.earlier())
        .conclusions(input.conclusions())
        .editions(input.editions());
  }

  public InputSketch plan(ReportPlan given) {
    plan = given;
    return this;
  }

  public InputSketch status(DisclosedStatus given) {
    status = given;
    return this;
  }

  public InputSketch files(List<SourceFile> given) {
    files = given;
    return this;
  }

  public InputSketch findings(List<Finding> given) {
    findings = given;
    return this;
  }

  public InputSketch narratives(List<Narrative> given) {
    narratives = given;
    return this;
  }

  public InputSketch explained(List<Explained> given) {
    explained = given;
    return this;
  }

  public InputSketch earlier(List<Release> given) {
    earlier = given;
    return this;
  }

  public InputSketch conclusions(List<RevisionConclusion> given) {
    conclusions = given;
    return this;
  }

  public InputSketch editions(Editions given) {
    editions = given;
    return this;
  }

  public ReportInput input() {
    return new ReportInput(
        plan, status, files, findings, narratives, explained, earlier, conclusions, editions);
  }
}
