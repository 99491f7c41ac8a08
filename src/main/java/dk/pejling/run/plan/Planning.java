package dk.pejling.run.plan;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportPlan;
import dk.pejling.agreement.Term;
import dk.pejling.assessment.professional.ProfessionalReader;
import dk.pejling.assessment.revision.RevisionReader;
import dk.pejling.danish.DanishDate;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.limit.LimitsReader;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunRequest.AsOf;
import dk.pejling.run.input.InputFolder;
import dk.pejling.run.input.RunInput;
import dk.pejling.run.input.arrival.InputCode;
import dk.pejling.run.input.arrival.Keeper;
import dk.pejling.run.input.text.TextFiles;
import dk.pejling.run.stage.Intake;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.stage.TextFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns a request into a plan, or tells why there can't be one. */
public record Planning(Stages stages, Keeper keeper, String version, PastReports past) {
  /** The last report of an agreement looks back on it, so its day may lie after the term. */
  private static final int MONTHS_AFTER = 12;

  /**
   * The agreement first: whether it has what is asked for doesn't depend on other files, and only a
   * report that it plans has a template.
   */
  public Planned plan(RunRequest request) {
    return switch (TextFiles.read(request.agreement(), InputCode.NO_AGREEMENT)) {
      case Checked.Rejected<TextFile>(List<Finding> findings) ->
          new Planned.Nothing(InputFolder.withoutAgreement(request, findings));
      case Checked.Accepted<TextFile>(TextFile text, List<Finding> none) -> plan(request, text);
    };
  }

  private Planned plan(RunRequest request, TextFile text) {
    return switch (stages.readAgreement(text)) {
      case Checked.Rejected<Agreement>(List<Finding> findings) -> new Planned.Nothing(findings);
      case Checked.Accepted<Agreement>(Agreement agreement, List<Finding> findings) ->
          plan(request, text, agreement, findings);
    };
  }

  private Planned plan(
      RunRequest request, TextFile text, Agreement agreement, List<Finding> ofAgreement) {
    return switch (ReportChoice.of(agreement.reports(), request.report(), request.asOf())) {
      case ReportChoice.None(String explanation) -> new Planned.NotAgreed(explanation);
      case ReportChoice.Chosen(ReportPlan report) ->
          plan(request, text, agreement, report, ofAgreement);
    };
  }

  private Planned plan(
      RunRequest request,
      TextFile text,
      Agreement agreement,
      ReportPlan report,
      List<Finding> ofAgreement) {
    if (request.asOf() instanceof AsOf.Day(LocalDate day) && !sensible(day, agreement.term())) {
      return new Planned.NotAgreed(outsideTerm(day, agreement.term()));
    }
    return switch (InputFolder.gather(request, report.templates(), keeper)) {
      case Checked.Rejected<RunInput>(List<Finding> findings) -> new Planned.Nothing(findings);
      case Checked.Accepted<RunInput>(RunInput input, List<Finding> none) ->
          input.agreement().sha256().equals(text.sha256())
              ? new Planned.Ready(plan(request, input, agreement, report, ofAgreement))
              // saved again in the meantime
              : plan(request);
    };
  }

  private RunPlan plan(
      RunRequest request,
      RunInput input,
      Agreement agreement,
      ReportPlan report,
      List<Finding> ofAgreement) {
    LocalDate asOf =
        switch (request.asOf()) {
          case AsOf.Day(LocalDate day) -> day;
          case AsOf.Planned() -> report.asOf();
        };
    Path folder =
        request
            .output()
            .toAbsolutePath()
            .normalize()
            .resolve("%s-%s-%s".formatted(report.type(), agreement.id(), asOf));
    LimitsReader.Read limits = TextFiles.limits(input.limits());
    Intake intake = stages.intake(agreement, input.profiles(), limits.limits());
    List<Finding> findings = new ArrayList<>(ofAgreement);
    findings.addAll(limits.findings());
    findings.addAll(intake.findings());
    findings.addAll(input.findings());
    ProfessionalReader.Read professional =
        TextFiles.professional(input.professional(), agreement, asOf);
    findings.addAll(professional.findings());
    RevisionReader.Read conclusions =
        TextFiles.conclusions(input.conclusions(), agreement.term(), asOf);
    findings.addAll(conclusions.findings());
    EarlierReports earlier =
        EarlierReports.of(past, agreement, input.agreement().name(), report.type(), asOf);
    findings.addAll(earlier.findings());
    return new RunPlan(
        agreement,
        report,
        asOf,
        input,
        intake,
        stages.method(),
        version,
        folder,
        request.sender(),
        earlier,
        professional.assessments(),
        conclusions.conclusions(),
        findings);
  }

  private static boolean sensible(LocalDate day, Term term) {
    return !day.isBefore(term.from()) && !day.isAfter(term.to().plusMonths(MONTHS_AFTER));
  }

  private static String outsideTerm(LocalDate day, Term term) {
    return "Der kan ikke gøres op pr. %s: aftalen gælder fra %s til %s. Vælg en dag fra den første og højst %s måneder efter den sidste."
        .formatted(
            DanishDate.of(day), DanishDate.of(term.from()), DanishDate.of(term.to()), MONTHS_AFTER);
  }
}
