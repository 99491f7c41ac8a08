package dk.pejling.intake.extract.table.csv;

import dk.pejling.danish.DanishWords;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.table.RowVisitor;
import dk.pejling.intake.extract.table.csv.CsvRecords.Entry;
import java.util.ArrayList;
import java.util.List;

/** The lines outside the table, so that they are told of once. */
final class LeftOut {
  private final String file;
  private final List<Integer> above = new ArrayList<>();
  private final List<Integer> below = new ArrayList<>();
  private boolean headingsUnseen;

  LeftOut(String file) {
    this.file = file;
  }

  /** The file has no headings: what stands above the first row is still to come. */
  void noHeadings() {
    headingsUnseen = true;
  }

  boolean headingsUnseen() {
    return headingsUnseen;
  }

  void above(Entry title) {
    above.add(title.line());
  }

  void below(Entry note) {
    below.add(note.line());
  }

  void tell(RowVisitor visitor) {
    List<String> parts = new ArrayList<>();
    if (!above.isEmpty()) {
      parts.add(lines(above) + " over tallene");
    }
    if (!below.isEmpty()) {
      parts.add(lines(below) + " under tallene");
    }
    if (!parts.isEmpty()) {
      int first = above.isEmpty() ? below.getFirst() : above.getFirst();
      visitor.leftOut(new SourceLocation.Line(file, first, ""), DanishWords.list(parts));
    }
  }

  private static String lines(List<Integer> numbers) {
    int first = numbers.getFirst();
    int last = numbers.getLast();
    return first == last ? "linje " + first : "linje %s-%s".formatted(first, last);
  }
}
