package dk.pejling.intake.extract.table.sheet;

import dk.pejling.danish.DanishWords;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.table.RowVisitor;
import java.util.ArrayList;
import java.util.List;

/** What a workbook has beside its table, so that it is told of once. */
final class OutsideTable {
  private final Rows above = new Rows();
  private final Rows among = new Rows();
  private final Rows below = new Rows();
  private boolean othersThanLabels;

  /** Rows by the first, the last and how many. */
  private static final class Rows {
    private int first;
    private int last;
    private int count;

    void add(int row) {
      first = count == 0 ? row : first;
      last = row;
      count++;
    }

    /** Such as {@code række 2-9 (3 rækker)} where others lie between them. */
    String told() {
      if (count == 1) {
        return "række " + first;
      }
      String span = "række %s-%s".formatted(first, last);
      return last - first + 1 == count ? span : "%s (%s rækker)".formatted(span, count);
    }
  }

  void above(int row) {
    above.add(row);
  }

  /**
   * A row without figures: a footnote, if no figures follow.
   *
   * @param labels whether it has but labels of the rows below it
   */
  void withoutFigures(int row, boolean labels) {
    below.add(row);
    othersThanLabels |= !labels;
  }

  /** A row with figures, so that those before it were no footnotes. */
  void figures() {
    if (othersThanLabels) {
      among.first = among.count == 0 ? below.first : among.first;
      among.last = below.last;
      among.count += below.count;
    }
    below.count = 0;
    othersThanLabels = false;
  }

  void tell(String file, String sheet, List<String> otherSheets, RowVisitor visitor) {
    List<String> parts = new ArrayList<>();
    add(above, " over tallene", parts);
    add(among, " uden tal", parts);
    add(below, " under tallene", parts);
    if (!parts.isEmpty()) {
      visitor.leftOut(new SourceLocation.WholeSheet(file, sheet), DanishWords.list(parts));
    }
    if (!otherSheets.isEmpty()) {
      visitor.leftOut(
          new SourceLocation.WholeFile(file),
          (otherSheets.size() == 1 ? "arket " : "arkene ") + DanishWords.list(otherSheets));
    }
  }

  private static void add(Rows rows, String where, List<String> parts) {
    if (rows.count > 0) {
      parts.add(rows.told() + where);
    }
  }
}
