package dk.pejling.store.received;

import dk.pejling.finding.SourceLocation;
import dk.pejling.finding.SourceLocation.CellSpan;
import dk.pejling.finding.SourceLocation.Line;
import dk.pejling.finding.SourceLocation.Lines;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.finding.SourceLocation.SheetCells;
import dk.pejling.finding.SourceLocation.TextPosition;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.finding.SourceLocation.WholeSheet;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as the columns {@code at_…} of a table; several cells with a space between. Of many lines
 * {@code at_line} and {@code at_char} are the first and the last and {@code at_cells} tells how
 * many; of many cells {@code at_cells} holds the first and the last and {@code at_line} how many.
 */
record LocationColumns(
    String kind,
    String file,
    @Nullable String sheet,
    @Nullable String cells,
    @Nullable String heading,
    @Nullable Integer line,
    @Nullable Integer character) {

  static final String NAMES = "at_kind, at_file, at_sheet, at_cells, at_heading, at_line, at_char";

  static LocationColumns of(SourceLocation location) {
    return switch (location) {
      case WholeFile(String file) ->
          new LocationColumns("FILE", file, null, null, null, null, null);
      case WholeSheet(String file, String sheet) ->
          new LocationColumns("SHEET", file, sheet, null, null, null, null);
      case SheetCell(String file, String sheet, String cell, String column) ->
          new LocationColumns("CELL", file, sheet, cell, column, null, null);
      case SheetCells(String file, String sheet, List<String> cells) ->
          new LocationColumns("CELLS", file, sheet, String.join(" ", cells), null, null, null);
      case CellSpan(String file, String sheet, String first, String last, int count) ->
          new LocationColumns("SPAN", file, sheet, first + " " + last, null, count, null);
      case Lines(String file, int first, int last, int count, String column) ->
          new LocationColumns("LINES", file, null, String.valueOf(count), column, first, last);
      case Line(String file, int line, String column) ->
          new LocationColumns("LINE", file, null, null, column, line, null);
      case TextPosition(String file, int line, int column) ->
          new LocationColumns("POSITION", file, null, null, null, line, column);
    };
  }

  static SourceLocation read(ResultSet row) throws SQLException {
    return new LocationColumns(
            row.getString("at_kind"),
            row.getString("at_file"),
            row.getString("at_sheet"),
            row.getString("at_cells"),
            row.getString("at_heading"),
            row.getObject("at_line", Integer.class),
            row.getObject("at_char", Integer.class))
        .location();
  }

  SourceLocation location() throws SQLException {
    return switch (kind) {
      case "FILE" -> new WholeFile(file);
      case "SHEET" -> new WholeSheet(file, needed(sheet));
      case "CELL" -> new SheetCell(file, needed(sheet), needed(cells), needed(heading));
      case "CELLS" -> new SheetCells(file, needed(sheet), named());
      case "SPAN" ->
          new CellSpan(file, needed(sheet), named().getFirst(), named().getLast(), needed(line));
      case "LINES" ->
          new Lines(
              file,
              needed(line),
              needed(character),
              Integer.parseInt(needed(cells)),
              needed(heading));
      case "LINE" -> new Line(file, needed(line), needed(heading));
      case "POSITION" -> new TextPosition(file, needed(line), needed(character));
      case String other -> throw new SQLException("at_kind " + other);
    };
  }

  private List<String> named() throws SQLException {
    return List.of(needed(cells).split(" "));
  }

  private <T> T needed(@Nullable T value) throws SQLException {
    if (value == null) {
      throw new SQLException("at_kind " + kind + " without its place");
    }
    return value;
  }

  /** Sets the seven columns from parameter {@code first} on. */
  void set(PreparedStatement statement, int first) throws SQLException {
    statement.setString(first, kind);
    statement.setString(first + 1, file);
    statement.setString(first + 2, sheet);
    statement.setString(first + 3, cells);
    statement.setString(first + 4, heading);
    statement.setObject(first + 5, line, Types.INTEGER);
    statement.setObject(first + 6, character, Types.INTEGER);
  }
}
