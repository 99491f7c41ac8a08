package dk.pejling.run.check;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportPlan;
import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.report.ReportInput;
import dk.pejling.run.CheckOutcome.Extent;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunRequest.AsOf;
import dk.pejling.run.input.InputFolder;
import dk.pejling.run.input.arrival.InputCode;
import dk.pejling.run.input.arrival.Keeper;
import dk.pejling.run.input.text.TextFiles;
import dk.pejling.run.plan.Judging;
import dk.pejling.run.plan.PastReports;
import dk.pejling.run.plan.Planned;
import dk.pejling.run.plan.Planning;
import dk.pejling.run.plan.RunPlan;
import dk.pejling.run.stage.Composed;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.stage.TextFile;
import dk.pejling.run.version.Past;
import dk.pejling.store.received.ReadFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Goes the way of a run through an input folder, up to the finished report, and keeps nothing: a
 * run of the same files has the same findings.
 *
 * @param agreement the agreement file
 */
record FolderCheck(
    Stages stages, Clock clock, Past past, Path input, Path agreement, Path templates) {
  /** Every report that has a template; of an agreement without any, the first. */
  boolean check(Collected into) {
    return check(Integer.MAX_VALUE, into);
  }

  /**
   * The first of those, with letter and sheets: they are the same beside every report.
   *
   * @return whether they were written at all
   */
  boolean beside(Collected into) {
    return check(1, into) && into.isWhole();
  }

  private boolean check(int most, Collected into) {
    return switch (TextFiles.read(agreement, InputCode.NO_AGREEMENT)) {
      case Checked.Rejected<TextFile>(List<Finding> findings) -> {
        into.findings(InputFolder.withoutAgreement(request(""), findings));
        yield stop(into);
      }
      case Checked.Accepted<TextFile>(TextFile text, List<Finding> none) -> {
        Checked<Agreement> read = stages.readAgreement(text);
        into.text(text, "aftale", read);
        yield read instanceof Checked.Accepted<Agreement>(Agreement agreed, var also)
            ? reports(agreed, most, into)
            : stop(into);
      }
    };
  }

  private static boolean stop(Collected into) {
    into.note(Collected.WITHOUT_AGREEMENT);
    into.reached(Extent.NOT_ALL);
    return false;
  }

  private boolean reports(Agreement agreed, int most, Collected into) {
    List<ReportPlan> planned =
        agreed.reports().stream().filter(each -> isOfNow(each, agreed)).toList();
    List<ReportPlan> written = planned.stream().filter(this::hasTemplate).toList();
    boolean whole = false;
    for (ReportPlan report :
        written.isEmpty()
            ? planned.stream().limit(1).toList()
            : written.stream().limit(most).toList()) {
      whole |= report(report.id(), into);
    }
    return whole;
  }

  /**
   * Of one that is made every year, the last that clusters are asked to report for; or the first.
   */
  private static boolean isOfNow(ReportPlan plan, Agreement agreed) {
    if (!plan.yearly()) {
      return true;
    }
    LocalDate last =
        agreed.reportingPeriods().stream()
            .map(ReportingPeriod::to)
            .max(LocalDate::compareTo)
            .orElse(agreed.term().from());
    List<ReportPlan> years =
        agreed.reports().stream().filter(each -> each.type().equals(plan.type())).toList();
    return years.stream()
        .filter(each -> !each.asOf().isAfter(last))
        .reduce((earlier, later) -> later)
        .orElse(years.getFirst())
        .equals(plan);
  }

  private boolean hasTemplate(ReportPlan report) {
    return Files.isRegularFile(InputFolder.templateIn(templates, report.templates()));
  }

  /** Whether the way could be gone to its end. */
  boolean report(String report, Collected into) {
    return switch (new Planning(stages, Keeper.inPlace(), "", new PastReports.NotLookedUp())
        .plan(request(report))) {
      case Planned.NotAgreed(String explanation) -> {
        into.note(explanation);
        into.reached(Extent.NOT_ALL);
        yield false;
      }
      case Planned.Nothing(List<Finding> findings) -> {
        into.findings(findings);
        into.reached(Extent.NOT_ALL);
        yield false;
      }
      case Planned.Ready(RunPlan plan) -> {
        write(plan, into);
        yield true;
      }
    };
  }

  private void write(RunPlan plan, Collected into) {
    DataCheck data = new DataCheck(plan.agreement(), plan.intake(), past, into);
    List<ReadFile> read =
        plan.input().data().stream()
            .map(file -> data.read(file.incoming(clock.instant())))
            .toList();
    ReportInput material =
        Judging.of(plan, stages, read, past.earlierSheets(plan.agreement(), plan.intake()))
            .material();
    into.findings(material.findings());
    plan.input().profiles().forEach(profile -> into.file(profile, "profil"));
    Checked<Composed> report = stages.compose(material, plan.input().templates());
    into.findings(report.findings());
    if (report instanceof Checked.Accepted<Composed>(Composed composed, var found)) {
      into.findings(stages.unpaintable(composed));
    }
    plan.input().limits().forEach(limits -> into.file(limits, "grænser"));
    plan.input().professional().forEach(text -> into.file(text, "faglige vurderinger"));
    plan.input().conclusions().forEach(text -> into.file(text, "revisionsvurderinger"));
    plan.input().narratives().forEach(text -> into.file(text, "tekst"));
    into.text(plan.input().templates().report(), "skabelon", report);
    plan.input().templates().beside().forEach(text -> into.file(text, "skabelon"));
    if (report instanceof Checked.Rejected) {
      into.reached(Extent.NOT_ALL);
    }
  }

  private RunRequest request(String report) {
    return new RunRequest(report, new AsOf.Planned(), input, Path.of(""), agreement, templates);
  }
}
