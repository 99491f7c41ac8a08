package dk.pejling.intake.extract.table.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.table.RowVisitor.BrokenRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a text file, taken apart at the separator; blank lines in between are left out. A
 * byte order mark, LF, CRLF and CR are all understood.
 *
 * <pre>
 * stress;"Region
 * Nordjylland";2025;26,1
 * stress;Læsø;2025;..
 * </pre>
 *
 * Plain lines are split in one pass. Where a quote occurs, a full CSV reader takes the record; a
 * quote that isn't closed within {@value #LONGEST_RECORD} lines costs one line.
 */
final class CsvRecords {
  private static final int LONGEST_RECORD = 50;

  private final Lines source;
  private final char separator;
  private final CsvReaderBuilder quoted;
  private final Deque<Entry> pushedBack = new ArrayDeque<>();

  CsvRecords(InputStream bytes, FileFormat.Csv format) {
    this.source = new Lines(bytes, format.encoding());
    this.separator = format.separator();
    this.quoted = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false);
  }

  /** What stands on a line, counted from 1; a record of several lines counts as its first. */
  sealed interface Entry {
    int line();

    /**
     * Taken apart.
     *
     * @param afterBlank whether the line before it is blank
     */
    record Fields(int line, List<String> fields, boolean afterBlank) implements Entry {}

    /** Can't be taken apart. */
    record Broken(int line, BrokenRow why, String found) implements Entry {}
  }

  /** The next record, or null after the last. */
  @Nullable Entry next() throws IOException {
    if (!pushedBack.isEmpty()) {
      return pushedBack.pop();
    }
    boolean afterBlank = false;
    for (Line line = source.next(); line != null; line = source.next()) {
      if (!line.text().isBlank()) {
        return entry(line, afterBlank);
      }
      afterBlank = true;
    }
    return null;
  }

  /** Gives records back, to be the next again in that order. */
  void pushBack(List<Entry> entries) {
    entries.reversed().forEach(pushedBack::push);
  }

  private Entry entry(Line line, boolean afterBlank) throws IOException {
    if (!line.isReadable()) {
      return line.broken();
    }
    List<String> fields = fields(line);
    return fields == null
        ? line.broken(BrokenRow.OPEN_QUOTE)
        : new Entry.Fields(line.number(), fields, afterBlank);
  }

  private @Nullable List<String> fields(Line line) throws IOException {
    if (line.text().indexOf('"') < 0) {
      return line.split(separator);
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
}
