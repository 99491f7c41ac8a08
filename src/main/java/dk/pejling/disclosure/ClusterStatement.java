package dk.pejling.disclosure;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.observation.Answer;
import dk.pejling.observation.CriterionProgress.Confidence;
import dk.pejling.observation.CriterionProgress.Status;
import dk.pejling.observation.Initiative;
import dk.pejling.observation.OwnGoal;
import dk.pejling.observation.Provenance;
import dk.pejling.observation.RevisionInput;
import java.time.LocalDate;
import java.util.List;

/**
 * What a cluster reported, without the counts it gave (`klyngens indberetning`). Its words are its
 * own and are never mixed with measured results.
 */
public record ClusterStatement(
    AreaId cluster,
    String period,
    List<OnCriterion> progress,
    List<Initiative> initiatives,
    List<OwnGoal> ownGoals,
    List<RevisionInput> revision,
    Provenance provenance) {
  public ClusterStatement {
    progress = List.copyOf(progress);
    initiatives = List.copyOf(initiatives);
    ownGoals = List.copyOf(ownGoals);
    revision = List.copyOf(revision);
  }

  /**
   * What it says of one criterion.
   *
   * @param measured when a milestone was done
   * @param evidence a link or a document's name
   */
  public record OnCriterion(
      CriterionId criterion,
      Answer<Status> status,
      Answer<LocalDate> measured,
      Answer<LocalDate> expected,
      Answer<String> evidence,
      Answer<Confidence> confidence,
      Answer<String> description,
      Answer<String> barriers,
      Answer<String> nextSteps,
      Answer<String> owner,
      Answer<String> deviationReason) {}
}
