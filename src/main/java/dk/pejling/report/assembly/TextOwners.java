package dk.pejling.report.assembly;

import dk.pejling.agreement.ReportKind;
import dk.pejling.agreement.ReportPlan;
import java.util.List;

/**
 * Which report a text of the secretariat is for (`teksters ejer`): the one whose type its name
 * begins with, such as {@code slutstatus-laering.md}; else the midtvejsstatus.
 *
 * @param types of all the agreement's reports
 */
record TextOwners(List<String> types, ReportPlan plan) {
  TextOwners {
    types = List.copyOf(types);
  }

  static TextOwners of(List<ReportPlan> reports, ReportPlan plan) {
    return new TextOwners(reports.stream().map(ReportPlan::type).distinct().toList(), plan);
  }

  /** Whether a report that doesn't use the text should have. */
  boolean meantHere(String name) {
    List<String> named =
        types.stream().filter(type -> name.equals(type) || name.startsWith(type + "-")).toList();
    if (named.isEmpty()) {
      return plan.kind() == ReportKind.MIDTVEJSSTATUS;
    }
    boolean ofOtherYear = plan.yearly() && name.startsWith(plan.type() + "-");
    return named.contains(plan.type()) && !ofOtherYear;
  }
}
