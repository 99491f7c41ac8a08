package dk.pejling.assessment.agreed;

import dk.pejling.agreement.Agreement;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** What the figures' periods say of what was agreed; no figure is quoted or given away. */
public final class AgreedAndMeasured {
  private AgreedAndMeasured() {}

  /**
   * @param series of everything received
   */
  public static List<Finding> findings(Agreement agreement, List<AreaSeries> series) {
    MeasuredPeriods measured = new MeasuredPeriods(series);
    List<Finding> findings = new ArrayList<>(new BaselineFigures(agreement, measured).findings());
    findings.addAll(new BreaksOutside(agreement, measured).findings());
    return List.copyOf(findings);
  }
}
