package dk.pejling.run.evidence;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.assessment.professional.ProfessionalAssessment;
import dk.pejling.assessment.revision.RevisionConclusion;
import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.disclosure.DisclosedCriterion;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.disclosure.DisclosedSeries;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.PejlemaerkeStanding;
import dk.pejling.disclosure.release.Release;
import dk.pejling.finding.Finding;
import dk.pejling.report.ReportInput;
import dk.pejling.report.ReportInput.Explained;
import dk.pejling.report.ReportInput.Narrative;
import dk.pejling.report.SourceFile;
import dk.pejling.report.edition.Editions;
import dk.pejling.run.stage.TextFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything a report was written from but the texts of agreement and template (`bevis`): what may
 * be published, and nothing that isn't printed.
 *
 * @param program the program's version
 * @param report the id of the report in the agreement; its type tells no years apart
 * @param agreement name of the agreement's file
 * @param template name of the template's file
 * @param ofFigures findings of the figures themselves
 * @param findings of agreement, files and figures
 */
record Evidence(
    String program,
    String report,
    LocalDate asOf,
    String method,
    String agreement,
    String template,
    List<DisclosedSeries> series,
    List<Judged> criteria,
    List<PejlemaerkeStanding> standings,
    List<ClusterStatement> statements,
    List<ProfessionalAssessment> professional,
    List<Finding> ofFigures,
    List<SourceFile> files,
    List<Finding> findings,
    List<Narrative> narratives,
    List<Explained> explained,
    List<Release> earlier,
    List<RevisionConclusion> conclusions,
    Editions editions) {
  Evidence {
    conclusions = List.copyOf(conclusions);
    series = List.copyOf(series);
    criteria = List.copyOf(criteria);
    standings = List.copyOf(standings);
    statements = List.copyOf(statements);
    professional = List.copyOf(professional);
    ofFigures = List.copyOf(ofFigures);
    files = List.copyOf(files);
    findings = List.copyOf(findings);
    narratives = List.copyOf(narratives);
    explained = List.copyOf(explained);
    earlier = List.copyOf(earlier);
  }

  /** One criterion's verdicts; what was agreed of it stands in the agreement. */
  record Judged(CriterionId criterion, List<AreaVerdict> areas) {
    Judged {
      areas = List.copyOf(areas);
    }
  }

  /**
   * @param printed a text that isn't printed isn't public, and so not in this
   */
  static Evidence of(
      ReportInput input,
      List<Narrative> printed,
      String program,
      TextFile agreement,
      TextFile template) {
    DisclosedStatus status = input.status();
    return new Evidence(
        program,
        input.plan().id(),
        status.asOf(),
        status.method(),
        agreement.name(),
        template.name(),
        status.series(),
        status.criteria().stream()
            .map(each -> new Judged(each.criterion().id(), each.areas()))
            .toList(),
        status.standings(),
        status.statements().stream().map(PrintedStatement::of).toList(),
        status.professional(),
        status.findings(),
        input.files(),
        input.findings(),
        printed,
        input.explained(),
        input.earlier(),
        input.conclusions(),
        input.editions());
  }

  /**
   * What the report is written from.
   *
   * @throws IllegalArgumentException if the agreement hasn't what this is about
   */
  ReportInput input(Agreement from) {
    DisclosedStatus status =
        new DisclosedStatus(
            from,
            asOf,
            method,
            series,
            criteria(from),
            standings,
            statements,
            professional,
            ofFigures);
    return new ReportInput(
        from.reports().stream()
            .filter(each -> each.id().equals(report))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no report " + report)),
        status,
        files,
        findings,
        narratives,
        explained,
        earlier,
        conclusions,
        editions);
  }

  private List<DisclosedCriterion> criteria(Agreement from) {
    Map<CriterionId, SuccessCriterion> agreed = new HashMap<>();
    from.criteria().forEach(each -> agreed.put(each.id(), each));
    return criteria.stream()
        .map(
            each -> {
              SuccessCriterion criterion = agreed.get(each.criterion());
              if (criterion == null) {
                throw new IllegalArgumentException("no criterion " + each.criterion());
              }
              return new DisclosedCriterion(criterion, each.areas());
            })
        .toList();
  }
}
