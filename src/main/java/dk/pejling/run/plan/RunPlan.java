package dk.pejling.run.plan;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportPlan;
import dk.pejling.assessment.professional.ProfessionalAssessment;
import dk.pejling.assessment.revision.RevisionConclusion;
import dk.pejling.finding.Finding;
import dk.pejling.observation.Sender;
import dk.pejling.run.input.ReadingBasis;
import dk.pejling.run.input.RunInput;
import dk.pejling.run.stage.Intake;
import dk.pejling.store.approval.ApprovedEdition;
import dk.pejling.store.archive.Checksum;
import dk.pejling.store.history.RunEntry.NewRun;
import dk.pejling.store.history.RunHistory.RunFile;
import dk.pejling.store.release.NotedRelease;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is settled before a run's first step.
 *
 * @param version the program's
 * @param folder the report's own
 * @param sender who hands in what hasn't been received before
 * @param earlier reports that were public when the run was planned
 * @param professional what people judge beside the calculation
 * @param conclusions the committee's about revision
 * @param findings of the agreement and of how the files lie
 */
public record RunPlan(
    Agreement agreement,
    ReportPlan report,
    LocalDate asOf,
    RunInput input,
    Intake intake,
    String method,
    String version,
    Path folder,
    Sender sender,
    EarlierReports earlier,
    List<ProfessionalAssessment> professional,
    List<RevisionConclusion> conclusions,
    List<Finding> findings) {
  public RunPlan {
    professional = List.copyOf(professional);
    conclusions = List.copyOf(conclusions);
    findings = List.copyOf(findings);
  }

  /** Checksum of everything but the file itself that decides how a file is read. */
  public String rules() {
    return new ReadingBasis(input.agreement(), input.profiles(), input.limits()).rules(version);
  }

  /** The run for the history; equal requests make equal reports in the same place. */
  NewRun run() {
    List<String> request =
        new ArrayList<>(
            List.of(version, method, report.type(), asOf.toString(), folder.toString()));
    for (RunFile file : input.all()) {
      request.addAll(List.of(file.role(), file.key().place(), file.key().sha256()));
    }
    // a report that is noted in between may make another one of it
    for (NotedRelease noted : earlier.all()) {
      request.addAll(List.of("earlier-report", noted.entry().sha256()));
    }
    // what is approved in between makes another edition of it
    for (ApprovedEdition approved : earlier.approved().approved()) {
      request.addAll(List.of("approval", approved.entry().toString()));
    }
    return new NewRun(report.type(), asOf, method, Checksum.of(request), folder.toString());
  }
}
