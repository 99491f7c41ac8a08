package dk.pejling.intake.extract.table.csv;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.table.RowVisitor;
import dk.pejling.intake.extract.table.RowVisitor.BrokenRow;
import dk.pejling.intake.extract.table.csv.CsvRecords.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines without quotes one by one, from wherever in a file they come: what {@link CsvTable} tells
 * of them, of the same words.
 */
public final class LineTable {
  private final String name;
  private final FileFormat.Csv format;
  private final List<String> needed;
  private final RowVisitor visitor;
  private List<String> headings = List.of();
  private boolean doubtful;

  /**
   * For one file.
   *
   * @param needed headings without which a line is none of headings
   */
  public LineTable(String name, FileFormat.Csv format, List<String> needed, RowVisitor visitor) {
    this.name = name;
    this.format = format;
    this.needed = needed.stream().map(PlainName::of).toList();
    this.visitor = visitor;
  }

  /** What came of a line above the first row. */
  public enum Headings {
    /** Blank: the next may be them. */
    NOT_YET,
    /** Perhaps a title: only the general way can tell. */
    DOUBTFUL,
    /** Rows may follow. */
    READ,
    /** No row can be read. */
    UNUSABLE
  }

  /** The first lines, until they are the headings. */
  public Headings headings(byte[] bytes, int from, int to, int number) {
    Line line = Line.of(number, bytes, from, to, format.encoding());
    if (line.text().isBlank()) {
      return Headings.NOT_YET;
    }
    @Nullable List<String> fields = fields(line);
    if (fields == null) {
      return Headings.UNUSABLE;
    }
    headings = List.copyOf(fields);
    if (!headings.stream().map(PlainName::of).toList().containsAll(needed)) {
      return Headings.DOUBTFUL;
    }
    return visitor.headings(headings, at(line)) ? Headings.READ : Headings.UNUSABLE;
  }

  /** Whether a byte order mark at the file's beginning would be one. */
  public boolean mayHaveMark() {
    return format.encoding().equals(StandardCharsets.UTF_8);
  }

  public List<String> headings() {
    return headings;
  }

  /** A line below the headings, without its end. */
  public void row(byte[] bytes, int from, int to, int number) {
    Line line = Line.of(number, bytes, from, to, format.encoding());
    @Nullable List<String> fields = line.text().isBlank() ? null : fields(line);
    if (fields == null) {
      return;
    }
    boolean fits = LineRow.fits(fields, headings);
    doubtful |= !fits || fields.stream().filter(field -> !field.isBlank()).count() < 2;
    if (fits) {
      visitor.row(new LineRow(name, number, fields, headings));
    } else {
      visitor.broken(BrokenRow.FIELD_COUNT, at(line), LineRow.count(fields));
    }
  }

  /** Whether a line may have been a title or a footnote, which only the general way can tell. */
  public boolean isDoubtful() {
    return doubtful;
  }

  /** The line taken apart, or null where what is wrong with it was told instead. */
  private @Nullable List<String> fields(Line line) {
    if (line.isReadable()) {
      return line.split(format.separator());
    }
    Entry.Broken broken = line.broken();
    visitor.broken(broken.why(), at(line), broken.found());
    return null;
  }

  private SourceLocation at(Line line) {
    return new SourceLocation.Line(name, line.number(), "");
  }
}
