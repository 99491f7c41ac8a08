package dk.pejling.endtoend.leak;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.params.provider.Arguments;

/** A file of each kind with 3 of 1,847 in each place that it has room for it. */
final class PlantedFiles {
  private static final String SECRET = "3 af 1.847";

  private PlantedFiles() {}

  /** Puts something into a workbook. */
  private interface Planting<T> {
    void in(T document) throws IOException;
  }

  static Stream<Arguments> all() throws IOException {
    return Stream.concat(plain(), PlantedPdf.all());
  }

  private static Stream<Arguments> plain() throws IOException {
    return Stream.of(
        text("txt", SECRET),
        text("log", "2026-01-02T09:00:00Z INFO tæller 3, nævner 1847"),
        text("csv", "Læsø;2025;3;1847"),
        text("md", "| Læsø | " + SECRET + " |"),
        text("json", "{\"numerator\":3,\"denominator\":1847}"),
        text("json", "\"3 af 1\\u00a0847\""),
        text("html", "<td>1<b>.</b>847</td>"),
        text("html", "<td>3</td><td>1&nbsp;847</td>"),
        text("html", "<p>&#51; af &#49;&#46;&#56;47</p>"),
        text("html", "<img alt='" + SECRET + "'/>"),
        text("svg", "<svg><text><tspan>1.</tspan><tspan>847</tspan></text></svg>"),
        text("svg", "<svg><desc>" + SECRET + "</desc></svg>"),
        Arguments.of("png: a note", "billede.png", notedPicture()),
        workbook("a number", book -> sheet(book).createRow(0).createCell(0).setCellValue(1847)),
        workbook("a rate", book -> sheet(book).createRow(0).createCell(0).setCellValue(3 / 1847.0)),
        workbook("a text", book -> sheet(book).createRow(0).createCell(0).setCellValue(SECRET)),
        workbook("a text in pieces", PlantedFiles::inPieces),
        workbook(
            "a formula", book -> sheet(book).createRow(0).createCell(0).setCellFormula("3/1847")),
        workbook("a comment", PlantedFiles::comment),
        workbook("a name", PlantedFiles::name),
        workbook("a sheet's name", book -> book.createSheet("1847 i alt")),
        workbook(
            "a hidden sheet",
            book -> {
              sheet(book).createRow(0).createCell(0).setCellValue(1847);
              book.createSheet();
              book.setSheetHidden(0, true);
            }),
        workbook("a header", book -> sheet(book).getHeader().setCenter(SECRET)),
        workbook(
            "a property", book -> book.getProperties().getCoreProperties().setDescription(SECRET)),
        workbook(
            "a property of its own",
            book -> book.getProperties().getCustomProperties().addProperty("nævner", 1847)),
        document("a paragraph", doc -> doc.createParagraph().createRun().setText(SECRET)),
        document("runs", PlantedFiles::runs),
        document("a table's cell", doc -> doc.createTable().getRow(0).getCell(0).setText("1.847")),
        document("a property", doc -> doc.getProperties().getCoreProperties().setTitle(SECRET)),
        Arguments.of(
            "zip: a file in it",
            "pakke.zip",
            zip(Map.of("data/tal.csv", "1847".getBytes(StandardCharsets.UTF_8)))));
  }

  /** A picture of no pixels with a note. */
  private static byte[] notedPicture() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream png = new DataOutputStream(bytes)) {
      byte[] note = ("Comment\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1);
      png.write(new byte[8]);
      png.writeInt(note.length);
      png.writeBytes("tEXt");
      png.write(note);
      png.writeInt(0);
    }
    return bytes.toByteArray();
  }

  private static Arguments text(String kind, String text) {
    return Arguments.of(kind + ": " + text, "fil." + kind, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Arguments workbook(String where, Planting<XSSFWorkbook> planting)
      throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      planting.in(book);
      book.write(bytes);
      return Arguments.of("xlsx: " + where, "bog.xlsx", bytes.toByteArray());
    }
  }

  private static Arguments document(String where, Planting<XWPFDocument> planting)
      throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      planting.in(document);
      document.write(bytes);
      return Arguments.of("docx: " + where, "brev.docx", bytes.toByteArray());
    }
  }

  private static XSSFSheet sheet(XSSFWorkbook book) {
    return book.createSheet();
  }

  private static void inPieces(XSSFWorkbook book) {
    XSSFRichTextString text = new XSSFRichTextString();
    text.append("1.");
    text.append("847", book.createFont());
    sheet(book).createRow(0).createCell(0).setCellValue(text);
  }

  private static void comment(XSSFWorkbook book) {
    XSSFSheet sheet = sheet(book);
    ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(new XSSFRichTextString(SECRET));
  }

  private static void name(XSSFWorkbook book) {
    book.createSheet("Ark");
    var name = book.createName();
    name.setNameName("noget");
    name.setRefersToFormula("1847");
  }

  private static void runs(XWPFDocument document) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText("1.");
    paragraph.createRun().setText("847");
  }

  static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
