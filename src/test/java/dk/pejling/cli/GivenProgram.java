package dk.pejling.cli;

import dk.pejling.finding.Finding;
import dk.pejling.run.CheckOutcome;
import dk.pejling.run.Explanations;
import dk.pejling.run.FileReply;
import dk.pejling.run.InputCheck;
import dk.pejling.run.InputWatch;
import dk.pejling.run.ProfileDrafts;
import dk.pejling.run.ProgressSheets;
import dk.pejling.run.Releases;
import dk.pejling.run.ReportPreview;
import dk.pejling.run.ReportRuns;
import dk.pejling.run.RunListener;
import dk.pejling.run.RunOutcome;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunSummary;
import dk.pejling.run.Versions;
import dk.pejling.run.approval.Approvals;
import dk.pejling.run.approval.Submissions;
import dk.pejling.run.audit.AuditTrail;
import dk.pejling.run.verification.ReportVerification;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * A program whose outcomes are given.
 *
 * @param requests gets what runs were asked for
 * @param checked what every check finds
 */
record GivenProgram(Supplier<RunOutcome> outcome, List<RunRequest> requests, Finding checked)
    implements Program {
  @Override
  public ReportRuns runs() {
    return new ReportRuns() {
      @Override
      public RunOutcome run(RunRequest request, RunListener listener) {
        requests.add(request);
        return outcome.get();
      }

      @Override
      public List<RunSummary> history() {
        return List.of();
      }
    };
  }

  @Override
  public InputCheck check() {
    return request ->
        new CheckOutcome(
            CheckOutcome.Extent.ALL,
            List.of(
                new CheckOutcome.CheckedFile(
                    "fil.xlsx", "statusskema", 3, CheckOutcome.Unit.ROWS, true)),
            List.of(checked),
            List.of(),
            List.of());
  }

  @Override
  public Explanations explanations() {
    return GivenExplanations::explain;
  }

  @Override
  public ReportPreview preview() {
    return (request, listener) -> {
      listener.written(request.folder().resolve("side.html"), List.of(checked), Duration.ZERO);
      return checked.holdsBack() ? ReportPreview.Ending.WITH_MISTAKES : ReportPreview.Ending.DONE;
    };
  }

  @Override
  public ProgressSheets sheets() {
    return request ->
        new ProgressSheets.Outcome.Written(
            List.of(request.folder().resolve("klynge-nord.xlsx")), List.of());
  }

  @Override
  public Releases releases() {
    return new GivenReleases();
  }

  @Override
  public Approvals approvals() {
    return new GivenApprovals();
  }

  @Override
  public Submissions submissions() {
    return new GivenSubmissions();
  }

  @Override
  public AuditTrail audit() {
    return new GivenAuditTrail();
  }

  @Override
  public Versions versions() {
    return Versions.in(Path.of("ingen-tilstandsmappe"));
  }

  @Override
  public InputWatch watch() {
    return (request, listener) -> {
      listener.replied(
          Instant.parse("2025-11-28T20:14:00Z"),
          new FileReply(
              "statusskemaer/klynge-nord.xlsx",
              FileReply.Outcome.RECEIVED,
              List.of(checked),
              List.of(),
              List.of(request.input().resolve("svar/statusskemaer/klynge-nord.xlsx.svar.txt"))));
      return checked.holdsBack()
          ? InputWatch.Ending.SOMETHING_HELD_BACK
          : InputWatch.Ending.NOTHING_HELD_BACK;
    };
  }

  @Override
  public ProfileDrafts profiles() {
    return request ->
        request.file().toString().endsWith("åben.csv")
            ? new ProfileDrafts.Outcome.Drafted("profil: \"?\"\n", 1, List.of(), List.of())
            : new ProfileDrafts.Outcome.Nothing(List.of(checked));
  }

  @Override
  public ReportVerification verification() {
    return ReportVerification.standard("");
  }

  @Override
  public boolean isOpen() {
    return false;
  }

  @Override
  public void close() {}
}
