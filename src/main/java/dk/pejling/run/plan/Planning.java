package dk.pejling.run.plan;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportPlan;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunRequest.AsOf;
import dk.pejling.run.input.InputCode;
import dk.pejling.run.input.InputFolder;
import dk.pejling.run.input.RunInput;
import dk.pejling.run.stage.Intake;
import dk.pejling.run.stage.Stages;
import dk.pejling.store.archive.Archive;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns a request into a plan, or into the findings that tell why there can't be one. */
public record Planning(Stages stages, Archive archive, String version) {
  public Checked<RunPlan> plan(RunRequest request) {
    return switch (InputFolder.gather(request, archive)) {
      case Checked.Rejected<RunInput>(List<Finding> findings) -> Checked.rejected(findings);
      case Checked.Accepted<RunInput>(RunInput input, List<Finding> none) ->
          withAgreement(request, input);
    };
  }

  private Checked<RunPlan> withAgreement(RunRequest request, RunInput input) {
    return switch (stages.readAgreement(input.agreement())) {
      case Checked.Rejected<Agreement>(List<Finding> findings) -> Checked.rejected(findings);
      case Checked.Accepted<Agreement>(Agreement agreement, List<Finding> findings) -> {
        Optional<ReportPlan> report =
            agreement.reports().stream()
                .filter(each -> each.type().equals(request.report()))
                .findFirst();
        yield report
            .map(plan -> Checked.accepted(plan(request, input, agreement, plan, findings)))
            .orElseGet(() -> Checked.rejected(notPlanned(request, input, agreement)));
      }
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
    Intake intake = stages.intake(agreement, input.profiles());
    List<Finding> findings = new ArrayList<>(ofAgreement);
    findings.addAll(intake.findings());
    findings.addAll(input.findings());
    return new RunPlan(
        agreement, report, asOf, input, intake, stages.method(), version, folder, findings);
  }

  private static Finding notPlanned(RunRequest request, RunInput input, Agreement agreement) {
    return InputCode.NOT_PLANNED.about(
        input.agreement().name(),
        request.report(),
        agreement.reports().stream().map(ReportPlan::type).collect(Collectors.joining(", ")));
  }
}
