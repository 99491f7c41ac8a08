package dk.pejling.report.material;

import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.disclosure.ClusterStatement.OnCriterion;
import dk.pejling.observation.Answer;
import dk.pejling.observation.Initiative;
import dk.pejling.observation.OwnGoal;
import dk.pejling.observation.RevisionInput;
import java.util.regex.Pattern;

/**
 * What a cluster wrote, on one line each: people break lines and paste control characters in cells,
 * and a table cell or bullet has room for neither.
 */
final class OwnWords {
  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}]+");

  private OwnWords() {}

  static ClusterStatement of(ClusterStatement said) {
    return new ClusterStatement(
        said.cluster(),
        said.period(),
        said.progress().stream().map(OwnWords::progress).toList(),
        said.initiatives().stream().map(OwnWords::initiative).toList(),
        said.ownGoals().stream().map(OwnWords::goal).toList(),
        said.revision().stream().map(OwnWords::revision).toList(),
        said.provenance());
  }

  private static OnCriterion progress(OnCriterion said) {
    return new OnCriterion(
        said.criterion(),
        said.status(),
        said.measured(),
        said.expected(),
        line(said.evidence()),
        said.confidence(),
        line(said.description()),
        line(said.barriers()),
        line(said.nextSteps()),
        line(said.owner()),
        line(said.deviationReason()));
  }

  private static Initiative initiative(Initiative said) {
    return new Initiative(
        said.id(),
        said.pejlemaerke(),
        line(said.name()),
        line(said.targetGroup()),
        said.phase(),
        said.start(),
        said.end(),
        said.granted(),
        said.spent(),
        line(said.status()),
        line(said.results()),
        line(said.learning()),
        said.at());
  }

  private static OwnGoal goal(OwnGoal said) {
    return new OwnGoal(
        line(said.goal()),
        line(said.subgoal()),
        line(said.criterion()),
        line(said.indicator()),
        line(said.baseline()),
        line(said.target()),
        said.year(),
        line(said.achieved()),
        said.status(),
        said.at());
  }

  private static RevisionInput revision(RevisionInput said) {
    return new RevisionInput(
        said.shouldChange(), line(said.where()), line(said.why()), said.urgency(), said.at());
  }

  private static Answer<String> line(Answer<String> answer) {
    return answer instanceof Answer.Given<String>(String text, var at)
        ? new Answer.Given<>(line(text), at)
        : answer;
  }

  private static String line(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }
}
