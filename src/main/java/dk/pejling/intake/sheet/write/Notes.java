package dk.pejling.intake.sheet.write;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Grey notes on the cells of a sheet (`noter`), each beside its cell and high enough to read. */
final class Notes {
  /** What the library paints notes with, and what they are painted with here: grey for the past. */
  static final String LIBRARY_COLOUR = "#ffffe1";

  static final String COLOUR = "#eef1f4";
  private static final String AUTHOR = "Sidste gang";
  private static final int WIDTH = 300;
  private static final int LETTERS_PER_LINE = 42;
  private static final int ROW_HEIGHT = 20;

  private final XSSFSheet sheet;

  Notes(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  void add(XSSFCell cell, String text) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    int left = cell.getColumnIndex() + 1;
    int right = left;
    for (float width = 0; width < WIDTH; right++) {
      width += sheet.getColumnWidthInPixels(right);
    }
    int lines = 2 + text.length() / LETTERS_PER_LINE;
    int rows = 1 + lines * 15 / ROW_HEIGHT;
    int top = cell.getRowIndex();
    XSSFComment comment =
        drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, left, top, right, top + rows));
    comment.setAddress(cell.getAddress());
    comment.setAuthor(AUTHOR);
    comment.setString(new XSSFRichTextString(text));
    cell.setCellComment(comment);
  }
}
