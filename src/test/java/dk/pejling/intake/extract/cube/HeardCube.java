package dk.pejling.intake.extract.cube;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps all that a reader tells of a small cube. */
public final class HeardCube implements CubeVisitor {
  private final List<CubeHead> heads = new ArrayList<>();
  private final Map<String, CubeCell> cells = new LinkedHashMap<>();
  private final List<String> notices = new ArrayList<>();

  @Override
  public boolean head(CubeHead head, SourceLocation at) {
    heads.add(head);
    return true;
  }

  @Override
  public void cell(long index, CubeCell cell) {
    List<String> labels = new ArrayList<>();
    long rest = index;
    for (Dimension dimension : head().dimensions().reversed()) {
      labels.addFirst(dimension.categories().get((int) (rest % dimension.size())).label());
      rest /= dimension.size();
    }
    if (cells.put(String.join("|", labels), cell) != null) {
      throw new AssertionError("told twice: " + labels);
    }
  }

  @Override
  public void notice(FindingCode code, SourceLocation at, String found, String expected) {
    notices.add("%s %s: %s".formatted(code.id(), at.describe(), found));
  }

  public CubeHead head() {
    return heads.getFirst();
  }

  public List<String> names() {
    return head().dimensions().stream().map(Dimension::name).toList();
  }

  /** What stands in the cell of those labels, divided by a bar. */
  public String text(String labels) {
    return cell(labels).text();
  }

  public CubeCell cell(String labels) {
    CubeCell cell = cells.get(labels);
    if (cell == null) {
      throw new AssertionError("no cell " + labels + " among " + cells.keySet());
    }
    return cell;
  }

  public List<String> texts() {
    return cells.values().stream().map(CubeCell::text).toList();
  }

  /** Such as {@code UDT-131 fil.px, linje 3: …}. */
  public List<String> notices() {
    return notices;
  }
}
