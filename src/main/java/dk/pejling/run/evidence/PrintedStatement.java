package dk.pejling.run.evidence;

import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.disclosure.ClusterStatement.OnCriterion;
import dk.pejling.observation.Answer;
import dk.pejling.observation.Initiative;

/** What a cluster reported, without what no report prints: who is responsible, and money. */
final class PrintedStatement {
  private PrintedStatement() {}

  static ClusterStatement of(ClusterStatement said) {
    return new ClusterStatement(
        said.cluster(),
        said.period(),
        said.progress().stream().map(PrintedStatement::of).toList(),
        said.initiatives().stream().map(PrintedStatement::of).toList(),
        said.ownGoals(),
        said.revision(),
        said.provenance());
  }

  private static OnCriterion of(OnCriterion said) {
    return new OnCriterion(
        said.criterion(),
        said.status(),
        said.measured(),
        said.expected(),
        said.evidence(),
        said.confidence(),
        said.description(),
        said.barriers(),
        said.nextSteps(),
        Answer.blank(),
        said.deviationReason());
  }

  private static Initiative of(Initiative said) {
    return new Initiative(
        said.id(),
        said.pejlemaerke(),
        said.name(),
        said.targetGroup(),
        said.phase(),
        said.start(),
        said.end(),
        Answer.blank(),
        Answer.blank(),
        said.status(),
        said.results(),
        said.learning(),
        said.at());
  }
}
