package dk.pejling.observation;

import dk.pejling.agreement.geography.AreaId;
import java.util.List;

/**
 * What one cluster reported for one period (`statusskema`), read from its workbook.
 *
 * @param period id of the reporting period
 * @param provenance the workbook as a whole
 */
public record ClusterReport(
    String agreement,
    AreaId cluster,
    String period,
    List<CriterionProgress> progress,
    List<Initiative> initiatives,
    List<OwnGoal> ownGoals,
    List<RevisionInput> revision,
    Provenance provenance) {
  public ClusterReport {
    progress = List.copyOf(progress);
    initiatives = List.copyOf(initiatives);
    ownGoals = List.copyOf(ownGoals);
    revision = List.copyOf(revision);
  }
}
