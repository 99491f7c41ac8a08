package dk.pejling.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.report.document.Document;

/** Writes reports that a test expects to succeed. */
public final class Written {
  private Written() {}

  public static Document by(Template template, ReportInput input) {
    Checked<Document> written =
        new Midtvejsstatus(template).write(input).map(WrittenReport::document);
    assertThat(written.findings()).noneMatch(Finding::holdsBack);
    return ((Checked.Accepted<Document>) written).value();
  }

  public static Document delivered(ReportInput input) {
    return by(Templates.delivered(), input);
  }
}
