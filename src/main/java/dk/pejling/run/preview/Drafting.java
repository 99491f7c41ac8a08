package dk.pejling.run.preview;

import dk.pejling.disclosure.UnsafeToPublishException;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.report.Report;
import dk.pejling.report.ReportInput;
import dk.pejling.report.Template;
import dk.pejling.report.WrittenReport;
import dk.pejling.report.document.Document;
import dk.pejling.run.RunRequest;
import dk.pejling.run.explain.JudgedInPlace;
import dk.pejling.run.plan.Planned;
import dk.pejling.run.plan.Planning;
import dk.pejling.run.plan.RunPlan;
import dk.pejling.store.history.RunHistory.RunFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the document. What it takes longest to find, the judged status, is found once. */
final class Drafting {
  /** Files that change words alone. */
  private static final Set<String> WORDS = Set.of("template", "narrative");

  private final Planning planning;
  private final JudgedInPlace judging;
  private final List<Judged> known = new ArrayList<>();

  Drafting(Planning planning, JudgedInPlace judging) {
    this.planning = planning;
    this.judging = judging;
  }

  /** What came of a try. */
  sealed interface Draft {
    /**
     * @param findings about the template and the texts
     */
    record Written(Document document, List<Finding> findings) implements Draft {
      public Written {
        findings = List.copyOf(findings);
      }
    }

    record Nothing(List<Finding> findings) implements Draft {
      public Nothing {
        findings = List.copyOf(findings);
      }
    }

    record NotAgreed(String explanation) implements Draft {}
  }

  private record Judged(List<RunFile> from, ReportInput material) {}

  Draft draft(RunRequest request) {
    return switch (planning.plan(request)) {
      case Planned.Nothing(List<Finding> findings) -> new Draft.Nothing(findings);
      case Planned.NotAgreed(String explanation) -> new Draft.NotAgreed(explanation);
      case Planned.Ready(RunPlan plan) -> {
        try {
          yield written(plan);
        } catch (UnsafeToPublishException e) {
          yield new Draft.Nothing(e.findings());
        }
      }
    };
  }

  private Draft written(RunPlan plan) {
    Template template =
        new Template(
            plan.input().templates().report().name(), plan.input().templates().report().text());
    return switch (Report.of(plan.report().kind(), template).complete(material(plan))) {
      case Checked.Accepted<WrittenReport>(WrittenReport report, List<Finding> findings) ->
          new Draft.Written(report.document(), findings);
      case Checked.Rejected<WrittenReport>(List<Finding> findings) -> new Draft.Nothing(findings);
    };
  }

  private ReportInput material(RunPlan plan) {
    List<RunFile> from =
        plan.input().all().stream().filter(file -> !WORDS.contains(file.role())).toList();
    if (known.isEmpty() || !known.getFirst().from().equals(from)) {
      ReportInput material = judging.of(plan).material();
      known.clear();
      known.add(new Judged(from, material));
    }
    ReportInput judged = known.getFirst().material();
    return new ReportInput(
        judged.plan(),
        judged.status(),
        judged.files(),
        judged.findings(),
        plan.input().narratives().stream()
            .map(text -> new ReportInput.Narrative(text.stem(), text.text()))
            .toList(),
        judged.explained(),
        judged.earlier(),
        judged.conclusions(),
        judged.editions());
  }
}
