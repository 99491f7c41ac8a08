package dk.pejling.intake.extract.sum;

import dk.pejling.finding.SourceLocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of each sum stand. Of lines the first and the last are kept; of cells those named
 * one by one, up to {@value #NAMED}, and the last.
 */
final class Places {
  /** A list of cells that a person can still go through. */
  static final int NAMED = 48;

  private static final int ROW_BITS = 21;

  private static final int LETTERS = 26;

  private final Numbered<String> headings = new Numbered<>();
  private final Map<Integer, Cells> cells = new HashMap<>();
  private final Map<Integer, SourceLocation> others = new HashMap<>();
  private int[] firstLine = new int[0];
  private int[] lastLine = new int[0];
  private short[] heading = new short[0];
  private final String file;
  private String sheet = "";

  /** Addresses of one sum, each column and row in one number. */
  private static final class Cells {
    private long[] named = new long[2];
    private int size;
    private long last;
    private String heading = "";

    void add(long address) {
      last = address;
      if (size == NAMED) {
        return;
      }
      if (size == named.length) {
        named = Arrays.copyOf(named, Math.min(NAMED, size * 2));
      }
      named[size++] = address;
    }
  }

  Places(String file) {
    this.file = file;
  }

  void room(int groups) {
    firstLine = Arrays.copyOf(firstLine, groups);
    lastLine = Arrays.copyOf(lastLine, groups);
    heading = Arrays.copyOf(heading, groups);
  }

  int heading(String text) {
    return headings.of(text);
  }

  void add(int group, SourceLocation at) {
    switch (at) {
      case SourceLocation.Line line -> line(group, line.line(), headings.of(line.column()));
      case SourceLocation.SheetCell cell -> cell(group, cell);
      default -> others.putIfAbsent(group, at);
    }
  }

  void line(int group, int line, int column) {
    if (firstLine[group] == 0) {
      firstLine[group] = line;
      heading[group] = (short) column;
    }
    lastLine[group] = line;
  }

  private void cell(int group, SourceLocation.SheetCell at) {
    sheet = at.sheet();
    Cells list = cells.get(group);
    if (list == null) {
      list = new Cells();
      list.heading = at.column();
      cells.put(group, list);
    }
    list.add(packed(at.cell()));
  }

  SourceLocation first(int group) {
    @Nullable Cells list = cells.get(group);
    if (list != null) {
      return new SourceLocation.SheetCell(file, sheet, address(list.named[0]), list.heading);
    }
    @Nullable SourceLocation other = others.get(group);
    return other != null
        ? other
        : new SourceLocation.Line(file, firstLine[group], headings.get(heading[group]));
  }

  /** Of all parts of a group together. */
  SourceLocation all(int group, int count) {
    @Nullable Cells list = cells.get(group);
    if (count == 1 || others.containsKey(group)) {
      return first(group);
    }
    if (list == null) {
      return new SourceLocation.Lines(
          file, firstLine[group], lastLine[group], count, headings.get(heading[group]));
    }
    if (count > NAMED) {
      return new SourceLocation.CellSpan(
          file, sheet, address(list.named[0]), address(list.last), count);
    }
    List<String> addresses = new ArrayList<>();
    for (int at = 0; at < list.size; at++) {
      addresses.add(address(list.named[at]));
    }
    return new SourceLocation.SheetCells(file, sheet, addresses);
  }

  /** Of an address such as B12; done for every part, where a library's patterns took a tenth. */
  private static long packed(String address) {
    int digits = 0;
    long column = 0;
    while (Character.isLetter(address.charAt(digits))) {
      column = column * LETTERS + address.charAt(digits) - 'A' + 1;
      digits++;
    }
    return column - 1 << ROW_BITS | Integer.parseInt(address, digits, address.length(), 10);
  }

  private static String address(long packed) {
    return CellReference.convertNumToColString((int) (packed >> ROW_BITS))
        + (packed & (1L << ROW_BITS) - 1);
  }
}
