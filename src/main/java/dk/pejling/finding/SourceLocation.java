package dk.pejling.finding;

import java.util.List;

/**
 * A place in something received (`sted`), precise enough to walk back to. Places are published with
 * findings, so names in them are quotable.
 */
public sealed interface SourceLocation {
  /** The file's name as people know it, without its folder. */
  String file();

  /** The place in Danish, such as {@code klynge-nord.xlsx, ark "Fremdrift", celle F14}. */
  String describe();

  /** The file or folder as a whole. */
  record WholeFile(String file) implements SourceLocation {
    public WholeFile {
      file = Quotable.of(file);
    }

    @Override
    public String describe() {
      return file;
    }
  }

  /** A sheet of a workbook as a whole. */
  record WholeSheet(String file, String sheet) implements SourceLocation {
    public WholeSheet {
      file = Quotable.of(file);
      sheet = Quotable.of(sheet);
    }

    @Override
    public String describe() {
      return "%s, ark \"%s\"".formatted(file, sheet);
    }
  }

  /**
   * One cell.
   *
   * @param cell its address, such as {@code F14}
   * @param column the column's heading, or empty where the sheet has none
   */
  record SheetCell(String file, String sheet, String cell, String column)
      implements SourceLocation {
    public SheetCell {
      file = Quotable.of(file);
      sheet = Quotable.of(sheet);
      column = Quotable.of(column);
    }

    @Override
    public String describe() {
      String heading = column.isEmpty() ? "" : " (" + column + ")";
      return "%s, ark \"%s\", celle %s%s".formatted(file, sheet, cell, heading);
    }
  }

  /**
   * Several cells that were added up to one figure.
   *
   * @param cells their addresses in reading order, at least one
   */
  record SheetCells(String file, String sheet, List<String> cells) implements SourceLocation {
    private static final int NAMED = 3;

    public SheetCells {
      file = Quotable.of(file);
      sheet = Quotable.of(sheet);
      cells = List.copyOf(cells);
      if (cells.isEmpty()) {
        throw new IllegalArgumentException("no cells in " + file);
      }
    }

    @Override
    public String describe() {
      String named = String.join(", ", cells.subList(0, Math.min(NAMED, cells.size())));
      String rest = cells.size() > NAMED ? " … (%s celler)".formatted(cells.size()) : "";
      return "%s, ark \"%s\", celle %s%s".formatted(file, sheet, named, rest);
    }
  }

  /**
   * A line of a text file.
   *
   * @param line counted from 1, headings included; {@link #ABSENT} where the file has none
   * @param column the column's heading, or empty for the whole line
   */
  record Line(String file, int line, String column) implements SourceLocation {
    /** For what a file says by having no line of it. */
    public static final int ABSENT = 0;

    public Line {
      file = Quotable.of(file);
      column = Quotable.of(column);
    }

    /** Whether the file has no such line. */
    public boolean isAbsent() {
      return line == ABSENT;
    }

    @Override
    public String describe() {
      String heading = column.isEmpty() ? "" : ", kolonne \"" + column + "\"";
      return isAbsent()
          ? "%s, som ikke har nogen linje om det".formatted(file)
          : "%s, linje %s%s".formatted(file, line, heading);
    }
  }

  /**
   * A position in a text file.
   *
   * @param line counted from 1
   * @param column counted from 1
   */
  record TextPosition(String file, int line, int column) implements SourceLocation {
    public TextPosition {
      file = Quotable.of(file);
    }

    @Override
    public String describe() {
      return "%s, linje %s, tegn %s".formatted(file, line, column);
    }
  }
}
