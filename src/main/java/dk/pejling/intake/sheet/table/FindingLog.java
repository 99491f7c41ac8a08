package dk.pejling.intake.sheet.table;

import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation.SheetCell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the findings of one workbook while it is read. Not shared between readings. */
public final class FindingLog {
  private static final int NAMED = 20;

  private final List<Finding> findings = new ArrayList<>();

  public void add(Finding finding) {
    findings.add(finding);
  }

  public void addAll(Collection<Finding> more) {
    findings.addAll(more);
  }

  /**
   * In reading order; notices of one code on one sheet are one finding that names its cells. Of the
   * rest the first {@value #NAMED} of a code on a sheet stand alone, and those after them are told
   * together with their number, so that a sheet full of faults stays readable.
   */
  public List<Finding> findings() {
    Map<Object, List<Finding>> groups = new LinkedHashMap<>();
    Map<Object, Integer> alone = new HashMap<>();
    for (Finding finding : findings) {
      groups.computeIfAbsent(cause(finding, alone), key -> new ArrayList<>()).add(finding);
    }
    return groups.values().stream().map(JoinedFindings::of).toList();
  }

  private record Kind(String code, String sheet) {}

  private record Alone(Finding finding) {}

  /** What findings share that are told as one; any other finding shares it only with itself. */
  private static Object cause(Finding finding, Map<Object, Integer> alone) {
    if (!(finding.location() instanceof SheetCell cell)) {
      return new Alone(finding);
    }
    Kind kind = new Kind(finding.code(), cell.sheet());
    if (finding.severity() == Severity.NOTICE) {
      return kind;
    }
    return alone.merge(kind, 1, Integer::sum) <= NAMED ? new Alone(finding) : kind;
  }
}
