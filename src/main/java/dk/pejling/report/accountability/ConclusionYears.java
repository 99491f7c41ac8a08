package dk.pejling.report.accountability;

import dk.pejling.agreement.ReportKind;
import dk.pejling.agreement.ReportPlan;
import dk.pejling.assessment.revision.RevisionConclusion;
import dk.pejling.report.material.Material;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The years that the committee owes, or has given, a conclusion about revision. */
public final class ConclusionYears {
  private ConclusionYears() {}

  /** The conclusion of that year, or none. */
  public static List<RevisionConclusion> of(Material material, int year) {
    return material.input().conclusions().stream().filter(each -> each.year() == year).toList();
  }

  /**
   * Years whose conclusion ought to be there: those planned up to the report's day, and its own
   * where it is one of them. Where none is planned, every full year of the term that has passed.
   */
  public static List<Integer> due(Material material) {
    LocalDate asOf = material.status().asOf();
    ReportPlan own = material.input().plan();
    List<ReportPlan> planned =
        material.agreement().reports().stream()
            .filter(each -> each.kind() == ReportKind.REVISIONSVURDERING)
            .toList();
    return planned.isEmpty()
        ? IntStream.rangeClosed(
                material.agreement().term().from().getYear(),
                own.kind() == ReportKind.REVISIONSVURDERING ? own.year() : asOf.getYear() - 1)
            .boxed()
            .toList()
        : planned.stream()
            .filter(each -> each.due().isBefore(asOf) || each.id().equals(own.id()))
            .map(ReportPlan::year)
            .toList();
  }
}
