package dk.pejling.run.plan;

import dk.pejling.agreement.ReportPlan;
import dk.pejling.danish.DanishDate;
import dk.pejling.run.RunRequest.AsOf;
import dk.pejling.run.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which of the agreement's reports is meant (`valg af rapport`): by its id, or by its type. Of
 * those that are made every year, the day decides.
 */
sealed interface ReportChoice {
  record Chosen(ReportPlan plan) implements ReportChoice {}

  /** The explanation is Danish. */
  record None(String explanation) implements ReportChoice {}

  static ReportChoice of(List<ReportPlan> reports, String asked, AsOf asOf) {
    for (ReportPlan each : reports) {
      if (each.id().equals(asked)) {
        return chosen(each, asOf);
      }
    }
    List<ReportPlan> yearly = reports.stream().filter(each -> each.type().equals(asked)).toList();
    if (yearly.isEmpty()) {
      return new None(unknown(asked, reports));
    }
    if (asOf instanceof AsOf.Day(LocalDate day)) {
      for (ReportPlan each : yearly) {
        if (each.year() == day.getYear()) {
          return new Chosen(each);
        }
      }
    }
    return yearly.size() == 1 && asOf instanceof AsOf.Planned
        ? new Chosen(yearly.getFirst())
        : new None(several(asked, yearly));
  }

  /** Another year's day would make a report that says one year and counts another. */
  private static ReportChoice chosen(ReportPlan plan, AsOf asOf) {
    return plan.yearly() && asOf instanceof AsOf.Day(LocalDate day) && day.getYear() != plan.year()
        ? new None(
            "%s gøres op i %s, ikke pr. %s. Vælg en dag i året, eller skriv blot %s."
                .formatted(plan.id(), plan.year(), DanishDate.of(day), plan.type()))
        : new Chosen(plan);
  }

  private static String unknown(String asked, List<ReportPlan> reports) {
    return "Aftalen har ingen rapport \"%s\". %s"
        .formatted(
            asked, Suggestion.question(asked, reports.stream().map(ReportPlan::id).toList()));
  }

  private static String several(String asked, List<ReportPlan> yearly) {
    return "Aftalen har en %s for hvert år: %s. Skriv den, du vil have, eller vælg dagen med --as-of."
        .formatted(
            asked,
            yearly.stream()
                .map(each -> "%s (opgjort %s)".formatted(each.id(), DanishDate.of(each.asOf())))
                .collect(Collectors.joining(", ")));
  }
}
