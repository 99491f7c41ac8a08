package dk.pejling.run.job.step;

import dk.pejling.disclosure.UnsafeToPublishException;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.report.dataset.Dataset;
import dk.pejling.run.RunId;
import dk.pejling.run.RunOutcome;
import dk.pejling.run.ShownPath;
import dk.pejling.run.edition.Fingerprint;
import dk.pejling.run.evidence.EvidenceFiles;
import dk.pejling.run.input.InputFile;
import dk.pejling.run.input.Readings;
import dk.pejling.run.input.arrival.InputCode;
import dk.pejling.run.output.CaseFile;
import dk.pejling.run.output.Publication;
import dk.pejling.run.output.ReportFolder;
import dk.pejling.run.output.data.DataPackage;
import dk.pejling.run.plan.Judging;
import dk.pejling.run.plan.Judging.Judged;
import dk.pejling.run.plan.RunPlan;
import dk.pejling.run.stage.Composed;
import dk.pejling.run.stage.Painted;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.version.Kept;
import dk.pejling.run.version.Taken;
import dk.pejling.run.version.Taking;
import dk.pejling.store.history.RunEntry.State;
import dk.pejling.store.history.RunHistory;
import dk.pejling.store.receipt.Receipts;
import dk.pejling.store.received.ReceivedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each step of a run does; each is one transaction and may be done again. */
public final class Steps {
  private final Stages stages;
  private final ReceivedFiles files;
  private final RunHistory history;
  private final Clock clock;
  private final Taking taking;
  private final RunPlan plan;
  private final long number;
  private final RunId id;
  private final Readings readings;
  private final Trail trail;
  private final Made made = new Made();

  public Steps(StepResources resources, RunPlan plan, long number, RunId id) {
    this.stages = resources.stages();
    this.files = resources.files();
    this.history = resources.history();
    this.clock = resources.clock();
    this.plan = plan;
    this.number = number;
    this.id = id;
    this.taking =
        new Taking(
            new Kept(resources.archive(), files, resources.receipts()),
            plan.agreement(),
            plan.intake(),
            plan.rules(),
            new Receipts.Taking(
                plan.agreement().id(), plan.sender(), new Receipts.Occasion.Run(number)));
    this.trail = new Trail(resources.audit(), clock, plan, id);
    this.readings = new Readings(files, clock, plan.intake(), plan.rules());
  }

  public Made made() {
    return made;
  }

  boolean isRead(InputFile file) {
    return readings.isRead(file);
  }

  void read(InputFile file) {
    readings.read(file);
  }

  void assess() {
    List<Taken> taken =
        plan.input().data().stream().map(file -> new Taken(file, files.read(file.key()))).toList();
    taking.note(taken, clock.instant());
    made.news(taking.untold(taken, number));
    try {
      made.assessed(
          Judging.of(
              plan, stages, taken.stream().map(Taken::read).toList(), taking.earlierSheets()));
      trail.used(made.judged().material().status());
    } catch (UnsafeToPublishException e) {
      made.refused(e.findings());
    }
  }

  void render() {
    if (!made.isJudged()) {
      return;
    }
    Checked<Composed> composed = stages.compose(made.judged().material(), plan.input().templates());
    switch (composed) {
      case Checked.Rejected<Composed>(List<Finding> why) -> made.refused(why);
      case Checked.Accepted<Composed>(Composed report, List<Finding> found) ->
          made.painted(painted(report, found));
    }
  }

  private Painted painted(Composed report, List<Finding> found) {
    Judged judged = made.judged();
    Dataset data = Dataset.of(judged.release(), plan.agreement());
    Map<String, byte[]> tables = DataPackage.files(data);
    Painted painted =
        stages.paint(
            report,
            EvidenceFiles.of(
                judged.making(),
                judged.material(),
                report.report().printed(),
                plan.input().agreement(),
                plan.input().templates().report(),
                tables),
            data);
    Map<String, byte[]> files = new LinkedHashMap<>(painted.files());
    tables.forEach((name, content) -> files.put(Publication.DATA + "/" + name, content));
    List<Finding> findings = new ArrayList<>(found);
    findings.addAll(painted.findings());
    return new Painted(files, findings);
  }

  void publish() {
    List<Finding> findings = new ArrayList<>();
    if (made.isJudged()) {
      findings.addAll(made.judged().material().findings());
    }
    switch (made.written()) {
      case Checked.Rejected<Painted>(List<Finding> why) -> {
        findings.addAll(why);
        nothing(State.NOTHING_PRODUCED, findings);
      }
      case Checked.Accepted<Painted>(Painted painted, var none) -> {
        findings.addAll(painted.findings());
        publish(painted, findings);
      }
    }
  }

  private void publish(Painted painted, List<Finding> findings) {
    Publication publication =
        Publication.of(
            id,
            made.judged().making(),
            painted.files(),
            made.judged().release(),
            caseFile(),
            findings);
    boolean unchanged;
    try {
      unchanged = !new ReportFolder(plan.folder()).publish(publication);
    } catch (IOException e) {
      findings.addFirst(
          InputCode.NOT_WRITTEN.about(
              ShownPath.of(plan.folder()), "mappen kan ikke skrives", "en mappe, der kan skrives"));
      nothing(State.NOT_PLACED, findings);
      return;
    }
    end(State.PUBLISHED, findings);
    trail.made(publication.manifestSha256());
    List<Path> named = publication.names().stream().map(plan.folder()::resolve).toList();
    made.outcome(
        new RunOutcome.Published(id, plan.folder(), named, unchanged, findings, made.news()));
  }

  private CaseFile caseFile() {
    return new CaseFile(
        Fingerprint.of(made.judged().making()),
        made.judged().material().editions().state(),
        plan.agreement().committee().name(),
        plan.report().recipient(),
        plan.report().due());
  }

  private void nothing(State state, List<Finding> findings) {
    end(state, findings);
    made.outcome(new RunOutcome.NothingProduced(findings));
  }

  private void end(State state, List<Finding> findings) {
    int heldBack = (int) findings.stream().filter(Finding::holdsBack).count();
    history.end(number, state, clock.instant(), findings.size(), heldBack);
  }
}
