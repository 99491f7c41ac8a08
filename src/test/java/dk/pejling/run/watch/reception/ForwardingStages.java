package dk.pejling.run.watch.reception;

import dk.pejling.agreement.Agreement;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.release.Release;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.Observation;
import dk.pejling.rendering.pdf.attachment.Attachment;
import dk.pejling.report.ReportInput;
import dk.pejling.report.dataset.Dataset;
import dk.pejling.run.stage.Composed;
import dk.pejling.run.stage.Intake;
import dk.pejling.run.stage.Painted;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.stage.Templates;
import dk.pejling.run.stage.TextFile;
import java.time.LocalDate;
import java.util.List;

/** Other stages, with a hand in how files are read. */
abstract class ForwardingStages implements Stages {
  private final Stages stages;

  ForwardingStages(Stages stages) {
    this.stages = stages;
  }

  abstract Intake counted(Intake intake);

  @Override
  public Checked<Agreement> readAgreement(TextFile file) {
    return stages.readAgreement(file);
  }

  @Override
  public Intake intake(Agreement agreement, List<TextFile> profiles) {
    return counted(stages.intake(agreement, profiles));
  }

  @Override
  public DisclosedStatus judge(
      Agreement agreement,
      List<Observation> observations,
      List<ClusterReport> reports,
      LocalDate asOf,
      List<Release> earlier) {
    return stages.judge(agreement, observations, reports, asOf, earlier);
  }

  @Override
  public Checked<Composed> compose(ReportInput input, Templates templates) {
    return stages.compose(input, templates);
  }

  @Override
  public byte[] pdf(Composed composed, List<Attachment> attachments) {
    return stages.pdf(composed, attachments);
  }

  @Override
  public List<Finding> unpaintable(Composed composed) {
    return stages.unpaintable(composed);
  }

  @Override
  public Painted paint(Composed composed, List<Attachment> attachments, Dataset data) {
    return stages.paint(composed, attachments, data);
  }

  @Override
  public String method() {
    return stages.method();
  }
}
