package dk.pejling.report;

import dk.pejling.agreement.ReportKind;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.report.accountability.LegalCompleteness;
import dk.pejling.report.assembly.Assembly;
import dk.pejling.report.document.Document;
import dk.pejling.report.material.Material;
import java.util.ArrayList;
import java.util.List;

/** A report of one kind (`rapport`): from what may be published to a document. */
public sealed interface Report permits Midtvejsstatus, Slutstatus, Revisionsvurdering {
  /**
   * The report with findings about template and narratives; rejected when the template can't be
   * filled in.
   */
  Checked<Document> write(ReportInput input);

  /** The same with a finding for everything that law and advice ask and it leaves unanswered. */
  default Checked<Document> complete(ReportInput input) {
    return switch (write(input)) {
      case Checked.Accepted<Document>(Document document, List<Finding> found) -> {
        List<Finding> findings = new ArrayList<>(found);
        findings.addAll(LegalCompleteness.of(input, document));
        yield Checked.accepted(document, findings);
      }
      case Checked.Rejected<Document> rejected -> rejected;
    };
  }

  /** The secretariat's texts that a report by the template prints, and no others. */
  static List<ReportInput.Narrative> texts(Template template, ReportInput input) {
    return Assembly.texts(template, new Material(input));
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
