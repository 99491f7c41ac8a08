package dk.pejling.report;

import dk.pejling.agreement.ReportKind;
import dk.pejling.finding.Checked;
import dk.pejling.report.document.Document;

/** A report of one kind (`rapport`): from what may be published to a document. */
public sealed interface Report permits Midtvejsstatus, Slutstatus, Revisionsvurdering {
  /**
   * The report with findings about template and narratives; rejected when the template can't be
   * filled in.
   */
  Checked<Document> write(ReportInput input);

  /** The report of that kind by that template. */
  static Report of(ReportKind kind, Template template) {
    return switch (kind) {
      case MIDTVEJSSTATUS -> new Midtvejsstatus(template);
      case SLUTSTATUS -> new Slutstatus(template);
      case REVISIONSVURDERING -> new Revisionsvurdering(template);
    };
  }
}
