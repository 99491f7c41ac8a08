package dk.pejling.intake.extract.sum;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.SmallCount;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.complaint.Complaints;
import dk.pejling.intake.extract.profile.Breakdown;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The groups that a profile keeps, held against what a file has and what the agreement asks for.
 */
public final class KeptGroups {
  private final List<Breakdown> breakdowns;
  private final SmallCount small;
  private final Map<Indicator, Set<Group>> declared = new HashMap<>();
  private final Set<Group> wanted = new HashSet<>();
  private final Set<Group> met = new HashSet<>();
  private final Set<String> unlisted = new HashSet<>();

  public KeptGroups(List<Breakdown> breakdowns, Agreement agreement) {
    this.breakdowns = breakdowns;
    this.small = SmallCount.of(agreement);
  }

  /** Whether an indicator, if that is what the row is about, is divided into the group. */
  public boolean want(@Nullable Indicator indicator, Group group) {
    met.add(group);
    boolean own =
        indicator != null
            && declared
                .computeIfAbsent(indicator, each -> new HashSet<>(each.groups()))
                .contains(group);
    if (own) {
      wanted.add(group);
    }
    return own;
  }

  /** Tells of a category that is neither the total nor a group, once. */
  public void unlisted(String heading, String category, SourceLocation at, Complaints complaints) {
    if (unlisted.add(PlainName.of(heading) + '\n' + PlainName.of(category))) {
      complaints.add(
          GroupCode.UNLISTED_CATEGORY,
          at,
          "kolonnen \"" + heading + "\"",
          small.inLabel(category) ? SmallCount.UNQUOTED : "\"" + category + "\"",
          "totalen, eller en kategori under grupper i profilen");
    }
  }

  /**
   * Tells what the profile has and the file or the agreement hasn't.
   *
   * @param seen by breakdown, the categories that a row had
   */
  public void tell(Map<String, Set<String>> seen, SourceLocation whole, Complaints complaints) {
    for (Breakdown breakdown : breakdowns) {
      Set<String> here = seen.getOrDefault(breakdown.column(), Set.of());
      breakdown.kept().labels().keySet().stream()
          .filter(category -> !here.contains(PlainName.of(category)))
          .forEach(category -> notFound(breakdown, category, whole, complaints));
      breakdown.kept().groups().values().stream()
          .distinct()
          .filter(group -> met.contains(group) && !wanted.contains(group))
          .forEach(group -> undeclared(group, whole, complaints));
    }
  }

  private static void notFound(
      Breakdown breakdown, String category, SourceLocation whole, Complaints complaints) {
    complaints.add(
        GroupCode.CATEGORY_NOT_FOUND,
        whole,
        "kolonnen \"" + breakdown.column() + "\"",
        "ingen linje har kategorien",
        "\"%s\" i kolonnen \"%s\"".formatted(category, breakdown.column()));
  }

  private static void undeclared(Group.Part group, SourceLocation whole, Complaints complaints) {
    complaints.add(
        GroupCode.GROUP_UNDECLARED,
        whole,
        "opdelingen " + group.breakdown(),
        "gruppen \"" + group.label() + "\"",
        "en gruppe under opdelinger i aftalen");
  }
}
