package dk.pejling.intake.sheet.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** POI's cells as plain values. */
final class PoiCells {
  /** As Excel shows: a sum such as 58.400000000000006 is 58.4. */
  private static final MathContext EXCEL_DIGITS = new MathContext(15);

  private PoiCells() {}

  static Grid grid(Sheet sheet) {
    TreeMap<Integer, Grid.Line> lines = new TreeMap<>();
    for (Row row : sheet) {
      TreeMap<Integer, Cell> cells = new TreeMap<>();
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        CellContent content = content((XSSFCell) cell);
        if (!(content instanceof CellContent.Nothing)) {
          boolean formula = cell.getCellType() == CellType.FORMULA;
          cells.put(
              cell.getColumnIndex(),
              new Cell(row.getRowNum() + 1, cell.getColumnIndex(), content, formula));
        }
      }
      if (!cells.isEmpty()) {
        lines.put(row.getRowNum() + 1, new Grid.Line(row.getRowNum() + 1, cells));
      }
    }
    return new Grid(sheet.getSheetName(), lines);
  }

  private static CellContent content(XSSFCell cell) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      // without a saved result POI would answer 0
      if (!cell.getCTCell().isSetV()) {
        return new CellContent.Uncalculated();
      }
      type = cell.getCachedFormulaResultType();
    }
    return switch (type) {
      case NUMERIC -> number(cell);
      case STRING -> text(cell.getStringCellValue());
      case BOOLEAN -> new CellContent.Truth(cell.getBooleanCellValue());
      case ERROR ->
          new CellContent.Fault(FormulaError.forInt(cell.getErrorCellValue()).getString());
      case BLANK, _NONE, FORMULA -> new CellContent.Nothing();
    };
  }

  private static CellContent number(XSSFCell cell) {
    if (DateUtil.isCellDateFormatted(cell)) {
      return new CellContent.Day(cell.getLocalDateTimeCellValue().toLocalDate());
    }
    BigDecimal exact = new BigDecimal(cell.getNumericCellValue(), EXCEL_DIGITS);
    BigDecimal value = exact.stripTrailingZeros();
    return new CellContent.Number(
        value.scale() < 0 ? value.setScale(0) : value,
        cell.getCellStyle().getDataFormatString().contains("%"));
  }

  private static CellContent text(String raw) {
    String text = CellText.clean(raw);
    return text.isEmpty() ? new CellContent.Nothing() : new CellContent.Text(text);
  }
}
