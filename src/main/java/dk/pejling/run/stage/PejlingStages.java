package dk.pejling.run.stage;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.reading.AgreementReader;
import dk.pejling.assessment.Assessor;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.DisclosureControl;
import dk.pejling.disclosure.release.KnownBefore;
import dk.pejling.disclosure.release.Release;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.extract.ExtractIntake;
import dk.pejling.intake.extract.ProfileTrials;
import dk.pejling.intake.extract.profile.ProfileNames;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.SourceProfileReader;
import dk.pejling.intake.limit.Limits;
import dk.pejling.intake.sheet.SheetIntake;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.Observation;
import dk.pejling.rendering.pdf.attachment.Attachment;
import dk.pejling.report.ReportInput;
import dk.pejling.report.dataset.Dataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The stages as they are: every part of the program in its place. */
public final class PejlingStages implements Stages {
  private static final MethodVersion METHOD = MethodVersion.V1;

  @Override
  public Checked<Agreement> readAgreement(TextFile file) {
    return new AgreementReader().read(file.name(), file.text());
  }

  @Override
  public Intake intake(Agreement agreement, List<TextFile> profiles) {
    return intake(agreement, profiles, Limits.STANDARD);
  }

  @Override
  public Intake intake(Agreement agreement, List<TextFile> profiles, Limits limits) {
    List<SourceProfile> usable = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (TextFile profile : profiles) {
      Checked<SourceProfile> read = SourceProfileReader.read(profile.name(), profile.text());
      findings.addAll(read.findings());
      if (read instanceof Checked.Accepted<SourceProfile>(SourceProfile value, var none)) {
        List<Finding> failures = new ProfileTrials(agreement).run(value);
        findings.addAll(failures);
        if (failures.stream().noneMatch(Finding::holdsBack)) {
          usable.add(value);
        }
      }
    }
    findings.addAll(ProfileNames.check(usable));
    SheetIntake sheets = new SheetIntake(agreement, limits.sheets(), System::nanoTime);
    ExtractIntake extracts =
        new ExtractIntake(agreement, usable, limits.extracts(), System::nanoTime);
    return new Intake(
        file ->
            switch (file.kind()) {
              case PROGRESS_SHEET -> sheet(sheets, file);
              case EXTRACT -> extracts.read(file);
            },
        file -> source(usable, file),
        findings,
        name -> usable.stream().anyMatch(profile -> profile.reads(name)));
  }

  private static String source(List<SourceProfile> profiles, String file) {
    List<SourceProfile> fitting = profiles.stream().filter(profile -> profile.reads(file)).toList();
    return fitting.size() == 1 ? fitting.getFirst().name() : "";
  }

  private static Received sheet(SheetIntake sheets, IncomingFile file) {
    try {
      return sheets.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("archived content of " + file.name(), e);
    }
  }

  @Override
  public DisclosedStatus judge(
      Agreement agreement,
      List<Observation> observations,
      List<ClusterReport> reports,
      LocalDate asOf,
      List<Release> earlier) {
    return new DisclosureControl()
        .disclose(
            new Assessor(METHOD).assess(agreement, observations, reports, asOf),
            KnownBefore.of(earlier));
  }

  @Override
  public Checked<Composed> compose(ReportInput input, Templates templates) {
    return Composing.of(input, templates);
  }

  @Override
  public byte[] pdf(Composed composed, List<Attachment> attachments) {
    return Painting.pdf(composed.report().document(), attachments);
  }

  @Override
  public List<Finding> unpaintable(Composed composed) {
    return Painting.unpaintable(composed);
  }

  @Override
  public Painted paint(Composed composed, List<Attachment> attachments, Dataset data) {
    return Painting.of(composed, attachments, data);
  }

  @Override
  public String method() {
    return METHOD.label();
  }
}
