package dk.pejling.report.opening;

import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.report.document.StatusBlock.Tally;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Marks;
import java.util.ArrayList;
import java.util.List;

/** The region's verdicts as marks, one group per light that occurs. */
public final class RegionTally {
  private final RegionCounts counts;

  public RegionTally(RegionCounts counts) {
    this.counts = counts;
  }

  public Tally tally() {
    List<Tally.Group> groups = new ArrayList<>();
    add(groups, Light.GREEN, Counting.FAVOURABLE);
    add(groups, Light.YELLOW, "bagud");
    add(groups, Light.RED, words(Light.RED));
    add(groups, Light.GREY, words(Light.GREY));
    return new Tally(groups);
  }

  private void add(List<Tally.Group> groups, Light light, String words) {
    List<Verdict> verdicts = counts.with(light);
    if (!verdicts.isEmpty()) {
      groups.add(
          new Tally.Group(
              verdicts.stream().map(Marks::of).toList(), verdicts.size() + "\u00A0" + words));
    }
  }

  private String words(Light light) {
    return String.join(
        " eller ", counts.with(light).stream().distinct().map(RegionTally::word).toList());
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case WRONG_DIRECTION -> "i forkert retning";
      case NOT_ACHIEVED -> "ikke nået";
      case NOT_MAINTAINED -> "ikke fastholdt";
      case OUTSIDE -> "uden for";
      case NOT_ASSESSABLE -> "kan ikke vurderes";
      case CANCELLED -> "udgået";
      case ACHIEVED, MAINTAINED, WITHIN, ON_TRACK -> Counting.FAVOURABLE;
      case BEHIND_PROGRESSING, BEHIND_LIMITED, BEHIND -> "bagud";
    };
  }
}
