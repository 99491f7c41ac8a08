package dk.pejling.intake.extract.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.table.Lines.Line;
import dk.pejling.intake.extract.table.RowVisitor.BrokenRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text with a separator: headings in the first line that isn't blank, one row in each after it,
 * blank lines in between left out. A byte order mark, LF, CRLF and CR are all understood. A row may
 * have blank fields too many at its end.
 *
 * <pre>
 * indikator;område;periode;værdi;tæller;nævner;nedre;øvre;note
 * genind-psyk;Hjørring;2025;;71;318;;;foreløbig
 * stress;Region Nordjylland;2025;26,1;;;25,4;26,8;
 * stress;"Læsø";2025;..;;;;;
 * </pre>
 *
 * Plain lines are split at the separator in one pass. Where a quote occurs, a full CSV reader takes
 * the record; a quote that isn't closed within {@value #LONGEST_RECORD} lines costs one line.
 */
final class CsvTable {
  private static final int LONGEST_RECORD = 50;

  private final String name;
  private final char separator;
  private final Charset encoding;
  private final CsvReaderBuilder quoted;

  CsvTable(String name, FileFormat.Csv format) {
    this.name = name;
    this.separator = format.separator();
    this.encoding = format.encoding();
    this.quoted = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false);
  }

  void visit(InputStream bytes, RowVisitor visitor) throws IOException {
    Lines source = new Lines(bytes, encoding);
    List<String> headings = List.of();
    for (Line line = source.next(); line != null; line = source.next()) {
      if (line.text().isBlank()) {
        continue;
      }
      SourceLocation at = new SourceLocation.Line(name, line.number(), "");
      if (!line.whole() || line.cut()) {
        visitor.broken(line.cut() ? BrokenRow.TOO_LONG : BrokenRow.ENCODING, at, brief(line));
        if (headings.isEmpty()) {
          return;
        }
        continue;
      }
      List<String> fields = fields(line, source);
      if (fields == null) {
        visitor.broken(BrokenRow.OPEN_QUOTE, at, brief(line));
        if (headings.isEmpty()) {
          return;
        }
      } else if (headings.isEmpty()) {
        headings = List.copyOf(fields);
        if (!visitor.headings(headings, at)) {
          return;
        }
      } else if (fits(fields, headings.size())) {
        visitor.row(new LineRow(name, line.number(), fields, headings));
      } else {
        visitor.broken(BrokenRow.FIELD_COUNT, at, fields.size() + " felter");
      }
    }
  }

  private @Nullable List<String> fields(Line line, Lines source) throws IOException {
    if (line.text().indexOf('"') < 0) {
      return split(line.text());
    }
    StringBuilder record = new StringBuilder(line.text());
    Deque<Line> taken = new ArrayDeque<>();
    while (isOpen(record) && taken.size() < LONGEST_RECORD) {
      Line more = source.next();
      if (more == null) {
        break;
      }
      taken.push(more);
      record.append('\n').append(more.text());
    }
    if (!isOpen(record)) {
      try {
        return quoted.ofSingleCsvRecord(record.toString()).getFields();
      } catch (CsvParseException e) {
        // falls through: as unreadable as an open quote
      }
    }
    taken.forEach(source::pushBack);
    return null;
  }

  private static boolean isOpen(CharSequence record) {
    return record.chars().filter(letter -> letter == '"').count() % 2 != 0;
  }

  private List<String> split(String line) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, from)) {
      fields.add(line.substring(from, end));
      from = end + 1;
    }
    fields.add(line.substring(from));
    return fields;
  }

  private static boolean fits(List<String> fields, int width) {
    for (int extra = width; extra < fields.size(); extra++) {
      if (!fields.get(extra).isBlank()) {
        return false;
      }
    }
    return fields.size() >= width;
  }

  /** Not the line itself, which may tell a count that is hidden in the report. */
  private static String brief(Line line) {
    return "en linje på " + DanishNumber.of(line.text().length()) + " tegn";
  }

  /** A row of a text file. */
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
