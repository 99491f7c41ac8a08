package dk.pejling.intake.sheet.list;

import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.finding.SourceLocation.Line;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.finding.SourceLocation.SheetCells;
import dk.pejling.finding.SourceLocation.TextPosition;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.finding.SourceLocation.WholeSheet;
import dk.pejling.intake.sheet.form.ListColumn;
import java.util.List;

/** A finding as a row of the list (`række`). */
record ListRow(Finding finding) {
  String text(ListColumn column) {
    return switch (column) {
      case CODE -> finding.code();
      case SEVERITY -> finding.severity().label();
      case FILE -> finding.location().file();
      case SHEET -> sheet(finding.location());
      case CELL -> place(finding.location());
      case CONCERNS -> finding.concerns();
      case TITLE -> finding.title();
      case FOUND -> finding.found();
      case EXPECTED -> finding.expected();
      case REMEDY -> finding.remedy();
      case CONSEQUENCE -> finding.consequence();
    };
  }

  Look look(ListColumn column) {
    if (column != ListColumn.SEVERITY) {
      return Look.TEXT;
    }
    return switch (finding.severity()) {
      case ERROR -> Look.ERROR;
      case CONFIRM -> Look.CONFIRM;
      case NOTICE -> Look.NOTICE;
    };
  }

  /** The sheet of a place, or nothing. */
  static String sheet(SourceLocation location) {
    return switch (location) {
      case WholeFile none -> "";
      case WholeSheet whole -> whole.sheet();
      case SheetCell cell -> cell.sheet();
      case SheetCells cells -> cells.sheet();
      case Line none -> "";
      case TextPosition none -> "";
    };
  }

  /** The cells of a place, or none. */
  static List<String> cells(SourceLocation location) {
    return switch (location) {
      case SheetCell cell -> List.of(cell.cell());
      case SheetCells cells -> cells.cells();
      case WholeFile none -> List.of();
      case WholeSheet none -> List.of();
      case Line none -> List.of();
      case TextPosition none -> List.of();
    };
  }

  private static String place(SourceLocation location) {
    return switch (location) {
      case WholeFile none -> "hele filen";
      case WholeSheet none -> "hele arket";
      case SheetCell cell -> cell.cell();
      case SheetCells cells -> String.join(", ", cells.cells());
      case Line line ->
          "linje " + line.line() + (line.column().isEmpty() ? "" : ", " + line.column());
      case TextPosition at -> "linje %s, tegn %s".formatted(at.line(), at.column());
    };
  }
}
