package dk.pejling.report.accountability;

import dk.pejling.agreement.Requirement;
import dk.pejling.agreement.Requirement.Fulfilment;
import dk.pejling.agreement.Requirement.State;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.observation.Answer;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Counting;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * How far a requirement is fulfilled, and why.
 *
 * @param note a sentence, or empty when the state says it all
 */
public record Answered(State state, String note) {

  public static Answered of(Material material, Requirement requirement) {
    return switch (requirement.fulfilment()) {
      case Fulfilment.Declared(State state, String note) -> new Answered(state, note);
      case Fulfilment.CriteriaHaveTargets() -> targets(material);
      case Fulfilment.ClustersHaveOwnGoals() ->
          clusters(material, each -> !each.ownGoals().isEmpty(), "har indberettet egne mål");
      case Fulfilment.ClustersAssessedRevision() ->
          clusters(material, Answered::assessedRevision, "har vurderet behovet for revision");
      case Fulfilment.RevisionConcluded() -> concluded(material);
      case Fulfilment.ReportInTime() -> inTime(material);
    };
  }

  private static boolean assessedRevision(ClusterStatement statement) {
    return statement.revision().stream()
        .anyMatch(each -> each.shouldChange() instanceof Answer.Given<Boolean>);
  }

  private static Answered targets(Material material) {
    List<SuccessCriterion> criteria = material.agreement().criteria();
    List<String> without =
        criteria.stream()
            .filter(SuccessCriterion.NoTarget.class::isInstance)
            .map(each -> each.id().toString())
            .toList();
    String note =
        (without.size() == 1 ? "Kriterium " : "Kriterierne ")
            + DanishWords.list(without)
            + " har intet måltal.";
    return new Answered(
        state(criteria.size() - without.size(), criteria.size()), without.isEmpty() ? "" : note);
  }

  private static Answered clusters(
      Material material, Predicate<ClusterStatement> has, String words) {
    int all = material.clusters().size();
    int some =
        (int)
            material.clusters().stream()
                .filter(each -> material.statements(each.id()).stream().anyMatch(has))
                .count();
    return new Answered(
        state(some, all), some == all ? "" : Counting.clusters(some, all) + " " + words + ".");
  }

  private static Answered concluded(Material material) {
    List<Integer> due = ConclusionYears.due(material);
    List<String> without =
        due.stream()
            .filter(year -> ConclusionYears.of(material, year).isEmpty())
            .map(String::valueOf)
            .toList();
    String note =
        due.isEmpty()
            ? "Den første årlige vurdering er endnu ikke forfalden."
            : without.isEmpty()
                ? ""
                : "Udvalgets konklusion mangler for " + DanishWords.list(without) + ".";
    return new Answered(
        due.isEmpty() ? State.ANSWERED : state(due.size() - without.size(), due.size()), note);
  }

  private static Answered inTime(Material material) {
    LocalDate due = material.input().plan().due();
    return material.status().asOf().isAfter(due)
        ? new Answered(
            State.OUTSTANDING, "Rapporten er opgjort efter fristen " + DanishDate.of(due) + ".")
        : new Answered(State.ANSWERED, "");
  }

  private static State state(int some, int all) {
    return some == all && all > 0 ? State.ANSWERED : some == 0 ? State.OUTSTANDING : State.PARTLY;
  }
}
