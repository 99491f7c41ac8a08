package dk.pejling.assessment.series;

import dk.pejling.agreement.UsedBy;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.AssessmentCode;
import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures that two files disagree on, told once for each indicator and pair of files. */
final class Disagreements {
  private static final int NAMED = 5;

  private final Map<Pair, Group> groups = new LinkedHashMap<>();
  private final UsedBy usedBy;

  Disagreements(UsedBy usedBy) {
    this.usedBy = usedBy;
  }

  private record Pair(IndicatorId indicator, String file, String other) {}

  private record Group(
      Indicator indicator, SourceLocation at, List<String> figures, List<String> others) {}

  /**
   * Adds one.
   *
   * @param figure area and period, such as {@code Læsø, 2024}
   */
  void add(Indicator indicator, String figure, SourceLocation at, SourceLocation other) {
    Group group =
        groups.computeIfAbsent(
            new Pair(indicator.id(), at.file(), other.file()),
            pair -> new Group(indicator, at, new ArrayList<>(), new ArrayList<>()));
    group.figures().add(figure);
    group.others().add(other.describe());
  }

  List<Finding> findings() {
    return groups.values().stream().map(this::finding).toList();
  }

  private Finding finding(Group group) {
    int count = group.figures().size();
    return Finding.of(
        AssessmentCode.SOURCES_DISAGREE,
        group.at(),
        "indikator \"%s\", %s%s"
            .formatted(
                group.indicator().name(),
                named(group.figures()),
                usedBy.phrase(group.indicator().id())),
        (count == 1 ? "et andet tal end i " : DanishNumber.of(count) + " andre tal end i ")
            + named(group.others()),
        "samme tal i alle filer");
  }

  /** The first of them, and how many more there are. */
  static String named(List<String> texts) {
    String first = String.join("; ", texts.stream().limit(NAMED).toList());
    int rest = texts.size() - NAMED;
    return rest > 0 ? first + " og " + DanishNumber.of(rest) + " til" : first;
  }
}
