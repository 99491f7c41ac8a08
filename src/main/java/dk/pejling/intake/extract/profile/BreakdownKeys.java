package dk.pejling.intake.extract.profile;

import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.profile.Breakdown.Kept;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys under {@code opdelinger}: which categories count, and which groups are kept. */
final class BreakdownKeys {
  private BreakdownKeys() {}

  static List<Breakdown> breakdowns(ProfileNode root) {
    List<Breakdown> breakdowns = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (ProfileNode node : root.children("opdelinger")) {
      String column = node.required("kolonne", "kolonnens overskrift");
      if (node.has("total") == node.has("sum")) {
        node.problem(ProfileCode.CONFLICT, "total", column, "enten total: <navn> eller sum: alle");
      }
      String sum = node.text("sum", "alle");
      if (!sum.equals("alle")) {
        node.problem(ProfileCode.UNKNOWN_CHOICE, "sum", sum, "alle");
      }
      String total = node.text("total", "");
      Kept kept = kept(node, total);
      if (!kept.isNone() && !names.add(kept.name())) {
        node.problem(ProfileCode.CONFLICT, "navn", kept.name() + " to gange", "én gang");
      }
      breakdowns.add(
          node.has("total")
              ? new Breakdown.TakeTotal(column, total, kept)
              : new Breakdown.SumAll(column));
      node.complain();
    }
    return breakdowns;
  }

  private static Kept kept(ProfileNode node, String total) {
    boolean named = node.has("navn");
    if (named != node.has("grupper")) {
      node.problem(
          ProfileCode.MISSING_KEY,
          named ? "grupper" : "navn",
          "kun " + (named ? "navn" : "grupper"),
          "navn og grupper, eller ingen af dem");
    }
    if (node.has("grupper") && node.has("sum")) {
      node.problem(
          ProfileCode.CONFLICT, "grupper", "grupper ved siden af sum", "total: <navn> og grupper");
    }
    String name = node.text("navn", "");
    Map<String, String> labels = node.ordered("grupper");
    if (node.has("grupper") && labels.isEmpty()) {
      node.problem(
          ProfileCode.MISSING_KEY, "grupper", "ingen grupper", "kildens kategori: aftalens gruppe");
    }
    for (Map.Entry<String, String> each : labels.entrySet()) {
      if (each.getValue().isBlank()) {
        node.problem(ProfileCode.MISSING_KEY, "grupper", each.getKey(), "en gruppe i aftalen");
        return Kept.NONE;
      }
      if (PlainName.of(each.getKey()).equals(PlainName.of(total))) {
        node.problem(
            ProfileCode.CONFLICT, "grupper", each.getKey() + " er også totalen", "kun delene");
      }
    }
    return name.isBlank() ? Kept.NONE : new Kept(name, labels);
  }
}
