package dk.pejling.intake.extract.profile;

import dk.pejling.agreement.indicator.Group;
import dk.pejling.intake.extract.cell.PlainName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A dimension beyond indicator, area and period, such as sex (`opdeling`). */
public sealed interface Breakdown {
  String column();

  /** The categories whose figures are kept beside everyone's; most often none. */
  Kept kept();

  /**
   * The rows of the source's own total count; others are left out, or kept as groups.
   *
   * @param total such as {@code I alt}
   */
  record TakeTotal(String column, String total, Kept kept) implements Breakdown {}

  /** The source has no total: all its categories are added up. */
  record SumAll(String column) implements Breakdown {
    @Override
    public Kept kept() {
      return Kept.NONE;
    }
  }

  /**
   * Which of a source's categories are which groups of the agreement's. Several categories may be
   * one group; they are added up.
   *
   * @param name of the breakdown in the agreement, such as {@code køn}
   * @param labels the agreement's group by the source's category, in the profile's order
   */
  record Kept(String name, Map<String, String> labels) {
    static final Kept NONE = new Kept("", Map.of());

    public Kept {
      labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    public boolean isNone() {
      return labels.isEmpty();
    }

    /** The agreement's groups, each once. */
    public List<String> names() {
      return labels.values().stream().distinct().toList();
    }

    /** The groups by their category's plain name. */
    public Map<String, Group.Part> groups() {
      Map<String, Group.Part> groups = new LinkedHashMap<>();
      labels.forEach(
          (category, label) -> groups.put(PlainName.of(category), new Group.Part(name, label)));
      return groups;
    }

    /** Whether the group is made of several categories. */
    public boolean isSum(Group.Part group) {
      return Collections.frequency(labels.values(), group.label()) > 1;
    }
  }
}
