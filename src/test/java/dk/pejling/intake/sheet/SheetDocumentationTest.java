package dk.pejling.intake.sheet;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.intake.sheet.form.Choices;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.Column.Entry;
import dk.pejling.intake.sheet.form.FormSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * The workbook's page has the sheets, columns and lists that are written; {@code -Dregister=write}
 * writes them anew below the page's own words.
 */
class SheetDocumentationTest {
  private static final Path PAGE = Path.of("docs", "formats", "statusskema.md");
  private static final boolean WRITE = "write".equals(System.getProperty("register"));
  private static final String GENERATED = "## Arkene\n";
  private static final int HEADING_ROW = 5;
  private static final Agreement AGREEMENT = ExampleAgreement.read();

  @Test
  void describesEverySheetColumnAndList() throws IOException {
    String page = Files.readString(PAGE);
    if (WRITE) {
      page = (page + GENERATED).substring(0, (page + GENERATED).indexOf(GENERATED)) + tables();
      Files.writeString(PAGE, page);
    }
    assertThat(page).endsWith("\n" + tables());
  }

  @Test
  void namesEveryHeadingOfAWrittenWorkbook() throws IOException {
    String page = Files.readString(PAGE);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    new ProgressSheetWriter(AGREEMENT)
        .write(new AreaId("klynge-nord"), AGREEMENT.reportingPeriods().getFirst(), written);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written.toByteArray()))) {
      for (FormSheet sheet : FormSheet.values()) {
        book.getSheet(sheet.title())
            .getRow(HEADING_ROW)
            .forEach(cell -> assertThat(page).contains("| " + cell.getStringCellValue() + " |"));
      }
      book.forEach(sheet -> assertThat(page).contains(sheet.getSheetName()));
    }
  }

  @Test
  void namesEveryKindOfAnswer() throws IOException {
    String page = Files.readString(PAGE);
    for (FormSheet sheet : FormSheet.values()) {
      assertThat(sheet.columns())
          .allSatisfy(
              column ->
                  assertThat(page).contains("\n| " + answer(column.entry()).split(": ")[0] + " |"));
    }
  }

  private static String tables() {
    return GENERATED
        + "\nFørst står `%s`, der fortæller klyngen, hvordan skemaet udfyldes.\n"
            .formatted(FormSheet.GUIDANCE)
        + List.of(FormSheet.values()).stream().map(SheetDocumentationTest::sheet).collect(joining())
        + "\n## Listerne\n\n| Liste | Ord |\n|---|---|\n"
        + List.of(Choices.values()).stream().map(SheetDocumentationTest::list).collect(joining());
  }

  private static String sheet(FormSheet sheet) {
    return "\n### %s\n\n| Kolonne | Svar | Vejledning i skemaet |\n|---|---|---|\n"
            .formatted(sheet.title())
        + sheet.columns().stream().map(SheetDocumentationTest::column).collect(joining());
  }

  private static String column(Column column) {
    return "| %s | %s | %s |\n".formatted(column.heading(), answer(column.entry()), column.hint());
  }

  private static String answer(Entry entry) {
    return switch (entry) {
      case Entry.Prefilled none -> "forudfyldt";
      case Entry.Text none -> "tekst";
      case Entry.Value none -> "værdi";
      case Entry.Count none -> "antal";
      case Entry.Kroner none -> "beløb";
      case Entry.DayInTerm none -> "dato: i aftaleperioden";
      case Entry.Day none -> "dato";
      case Entry.Year none -> "år";
      case Entry.OneOf(Choices choices) -> "ét ord fra listen: `%s`".formatted(name(choices));
      case Entry.Suggested(Choices choices) ->
          "ord fra listen eller egne: `%s`".formatted(name(choices));
    };
  }

  private static String list(Choices choices) {
    String words =
        choices == Choices.PEJLEMAERKE
            ? "aftalens pejlemærker, nummer og mærkat"
            : String.join(", ", choices.words(AGREEMENT));
    return "| `%s` | %s |\n".formatted(name(choices), words);
  }

  private static String name(Choices choices) {
    return choices.rangeName();
  }
}
