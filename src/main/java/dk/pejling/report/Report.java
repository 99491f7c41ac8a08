package dk.pejling.report;

import dk.pejling.agreement.ReportKind;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.report.accountability.LegalCompleteness;
import java.util.ArrayList;
import java.util.List;

/** A report of one kind (`rapport`): from what may be published to a document. */
public sealed interface Report permits Midtvejsstatus, Slutstatus, Revisionsvurdering {
  /**
   * The report with findings about template and narratives; rejected when the template can't be
   * filled in.
   */
  Checked<WrittenReport> write(ReportInput input);

  /** The same with a finding for everything that law and advice ask and it leaves unanswered. */
  default Checked<WrittenReport> complete(ReportInput input) {
    return switch (write(input)) {
      case Checked.Accepted<WrittenReport>(WrittenReport report, List<Finding> found) -> {
        List<Finding> findings = new ArrayList<>(found);
        findings.addAll(LegalCompleteness.of(input, report.document()));
        yield Checked.accepted(report, findings);
      }
      case Checked.Rejected<WrittenReport> rejected -> rejected;
    };
  }

  /** The report of that kind by that template. */
  static Report of(ReportKind kind, Template template) {
    return switch (kind) {
      case MIDTVEJSSTATUS -> new Midtvejsstatus(template);
      case SLUTSTATUS -> new Slutstatus(template);
      case REVISIONSVURDERING -> new Revisionsvurdering(template);
    };
  }
}
