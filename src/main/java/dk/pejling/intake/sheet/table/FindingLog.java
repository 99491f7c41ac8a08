package dk.pejling.intake.sheet.table;

import dk.pejling.danish.DanishWords;
import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.finding.SourceLocation.SheetCells;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Collects the findings of one workbook while it is read. Not shared between readings. */
public final class FindingLog {
  private final List<Finding> findings = new ArrayList<>();

  public void add(Finding finding) {
    findings.add(finding);
  }

  public void addAll(Collection<Finding> more) {
    findings.addAll(more);
  }

  /** In reading order; notices of one code on one sheet are one finding that names its cells. */
  public List<Finding> findings() {
    Map<Object, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      groups.computeIfAbsent(cause(finding), key -> new ArrayList<>()).add(finding);
    }
    return groups.values().stream().map(FindingLog::joined).toList();
  }

  /** What findings share that are told as one; any other finding shares it only with itself. */
  private static Object cause(Finding finding) {
    return finding.severity() == Severity.NOTICE && finding.location() instanceof SheetCell cell
        ? List.of(finding.code(), cell.sheet())
        : finding;
  }

  private static Finding joined(List<Finding> all) {
    List<Finding> same = all.stream().distinct().toList();
    Finding first = same.getFirst();
    if (same.size() == 1) {
      return first;
    }
    List<SheetCell> cells = same.stream().map(each -> (SheetCell) each.location()).toList();
    return new Finding(
        first.code(),
        first.severity(),
        first.title(),
        new SheetCells(
            first.location().file(),
            cells.getFirst().sheet(),
            cells.stream().map(SheetCell::cell).toList()),
        DanishWords.list(new LinkedHashSet<>(same.stream().map(Finding::concerns).toList())),
        DanishWords.list(new LinkedHashSet<>(same.stream().map(Finding::found).toList())),
        first.expected(),
        first.remedy(),
        first.consequence());
  }
}
