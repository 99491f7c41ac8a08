package dk.pejling.intake.extract.table;

import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.table.RowVisitor.BrokenRow;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
    String line = new String(bytes, from, to - from, format.encoding());
    if (line.isBlank()) {
      return Headings.NOT_YET;
    }
    SourceLocation at = new SourceLocation.Line(name, number, "");
    if (isBroken(line, bytes, from, to, at)) {
      return Headings.UNUSABLE;
    }
    headings = List.copyOf(split(line));
    if (!headings.stream().map(PlainName::of).toList().containsAll(needed)) {
      return Headings.DOUBTFUL;
    }
    return visitor.headings(headings, at) ? Headings.READ : Headings.UNUSABLE;
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
    String line = new String(bytes, from, to - from, format.encoding());
    SourceLocation at = new SourceLocation.Line(name, number, "");
    if (line.isBlank() || isBroken(line, bytes, from, to, at)) {
      return;
    }
    List<String> fields = split(line);
    boolean fits = fits(fields);
    doubtful |= !fits || fields.stream().filter(field -> !field.isBlank()).count() < 2;
    if (fits) {
      visitor.row(new LineRow(name, number, fields, headings));
    } else {
      visitor.broken(BrokenRow.FIELD_COUNT, at, fields.size() + " felter");
    }
  }

  /** Whether a line may have been a title or a footnote, which only the general way can tell. */
  public boolean isDoubtful() {
    return doubtful;
  }

  private boolean isBroken(String line, byte[] bytes, int from, int to, SourceLocation at) {
    boolean whole = line.indexOf('\uFFFD') < 0 || isWhole(bytes, from, to);
    if (whole && line.length() < Lines.LONGEST) {
      return false;
    }
    visitor.broken(
        whole ? BrokenRow.TOO_LONG : BrokenRow.ENCODING,
        at,
        "en linje på " + DanishNumber.of(line.length()) + " tegn");
    return true;
  }

  private boolean isWhole(byte[] bytes, int from, int to) {
    try {
      format.encoding().newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private List<String> split(String line) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int end = line.indexOf(format.separator());
        end >= 0;
        end = line.indexOf(format.separator(), from)) {
      fields.add(line.substring(from, end));
      from = end + 1;
    }
    fields.add(line.substring(from));
    return fields;
  }

  private boolean fits(List<String> fields) {
    for (int extra = headings.size(); extra < fields.size(); extra++) {
      if (!fields.get(extra).isBlank()) {
        return false;
      }
    }
    return fields.size() >= headings.size();
  }

  private record LineRow(String file, int line, List<String> fields, List<String> headings)
      implements Row {
    @Override
    public int number() {
      return line;
    }

    @Override
    public String text(int column) {
      return fields.get(column);
    }

    @Override
    public boolean isNumber(int column) {
      return false;
    }

    @Override
    public SourceLocation at(int column) {
      return new SourceLocation.Line(file, line, headings.get(column).strip());
    }

    @Override
    public SourceLocation whole() {
      return new SourceLocation.Line(file, line, "");
    }
  }
}
