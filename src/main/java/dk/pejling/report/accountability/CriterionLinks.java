package dk.pejling.report.accountability;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.report.criterion.CriterionTopic;
import dk.pejling.report.document.Run;
import java.util.ArrayList;
import java.util.List;

/** Criteria by their ids, each leading to its page. */
final class CriterionLinks {
  private CriterionLinks() {}

  static List<Run> of(List<SuccessCriterion> criteria) {
    List<Run> runs = new ArrayList<>();
    for (SuccessCriterion criterion : criteria) {
      if (!runs.isEmpty()) {
        runs.add(Run.text(", "));
      }
      runs.add(new Run.Reference(criterion.id().toString(), CriterionTopic.anchor(criterion)));
    }
    return List.copyOf(runs);
  }
}
