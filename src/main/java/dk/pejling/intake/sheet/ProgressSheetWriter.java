package dk.pejling.intake.sheet;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.write.FormWorkbook;
import dk.pejling.observation.ClusterReport;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the empty progress workbook (`statusskema`) of a cluster: criteria, targets and deadlines
 * are filled in from the agreement. The same agreement, cluster and period give the same bytes.
 */
public final class ProgressSheetWriter {
  private final Agreement agreement;

  public ProgressSheetWriter(Agreement agreement) {
    this.agreement = agreement;
  }

  /**
   * Writes the workbook; the stream stays open.
   *
   * @throws IllegalArgumentException if the agreement has no such cluster
   */
  public void write(AreaId cluster, ReportingPeriod period, OutputStream out) throws IOException {
    FormWorkbook.write(Form.of(agreement, cluster, period), out);
  }

  /**
   * As {@link #write(AreaId, ReportingPeriod, OutputStream)}, with the cluster's own answers from
   * an earlier period as notes. What goes on from period to period is filled in: the facts of its
   * initiatives that haven't ended and of its own goals that are still open.
   *
   * @throws IllegalArgumentException if the report is another cluster's
   */
  public void write(
      AreaId cluster, ReportingPeriod period, ClusterReport lastTime, OutputStream out)
      throws IOException {
    if (!lastTime.cluster().equals(cluster)) {
      throw new IllegalArgumentException("answers of " + lastTime.cluster() + " for " + cluster);
    }
    FormWorkbook.write(Form.of(agreement, cluster, period), lastTime, out);
  }
}
