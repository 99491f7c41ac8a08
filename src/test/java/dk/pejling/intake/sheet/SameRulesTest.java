package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.sheet.form.FormSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.DataValidationEvaluator;
import org.apache.poi.ss.formula.WorkbookEvaluatorProvider;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the workbook lets in, intake takes; what it stops or colours, intake holds back. Rows of
 * Fremdrift: 7 is 1.1 (a rate), 8 is 1.2 (a proportion in per cent), 17 is 2.4 (a milestone).
 */
@Execution(ExecutionMode.CONCURRENT)
class SameRulesTest {
  private static final String FREMDRIFT = "Fremdrift";
  private static final String INDSATSER = "Indsatser";
  private static final LocalDate TERM_ENDS = LocalDate.of(2027, 12, 31);

  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> rightEntries() {
    return Stream.of(
        Arguments.of("percent with decimals", FREMDRIFT, Map.of("F8", 11.6), "F8"),
        Arguments.of("no percent at all", FREMDRIFT, Map.of("F8", 0, "R8", "Ny metode"), "F8"),
        Arguments.of("every percent", FREMDRIFT, Map.of("F8", 100, "R8", "Ny metode"), "F8"),
        Arguments.of("a rate over a hundred", FREMDRIFT, Map.of("F7", 101, "R7", "Krise"), "F7"),
        Arguments.of("part", FREMDRIFT, Map.of("F8", 50, "H8", 5, "I8", 10, "R8", "x"), "H8"),
        Arguments.of("all of it", FREMDRIFT, Map.of("F8", 100, "H8", 9, "I8", 9, "R8", "x"), "H8"),
        Arguments.of("nobody", FREMDRIFT, Map.of("F8", 0, "H8", 0, "I8", 9, "R8", "x"), "H8"),
        Arguments.of("the term's last day", FREMDRIFT, Map.of("J8", TERM_ENDS), "J8"),
        Arguments.of("a word of the list", FREMDRIFT, Map.of("G8", "Forsinket"), "G8"),
        Arguments.of("years with a dash", FREMDRIFT, Map.of("N8", "Mål for 2024-2027."), "N8"),
        Arguments.of("a name and a dash", FREMDRIFT, Map.of("Q8", "Team Nord - drift"), "Q8"),
        Arguments.of(
            "one day's initiative",
            INDSATSER,
            Map.of("F7", LocalDate.of(2025, 1, 1), "G7", LocalDate.of(2025, 1, 1)),
            "G7"),
        Arguments.of("no money", INDSATSER, Map.of("H7", 0), "H7"),
        Arguments.of("the last year", "Egne mål", Map.of("G7", 2027), "G7"),
        Arguments.of("no", "Revision", Map.of("A7", "Nej"), "A7"));
  }

  static Stream<Arguments> wrongEntries() {
    return Stream.of(
        Arguments.of("under nothing", FREMDRIFT, Map.of("F8", -1), "F8", "IND-203"),
        Arguments.of("over a hundred", FREMDRIFT, Map.of("F8", 100.1), "F8", "IND-210"),
        Arguments.of("words for a figure", FREMDRIFT, Map.of("F8", "mange"), "F8", "IND-201"),
        Arguments.of("half a person", FREMDRIFT, Map.of("H8", 1.5), "H8", "IND-202"),
        Arguments.of("count under nothing", FREMDRIFT, Map.of("H8", -1), "H8", "IND-203"),
        Arguments.of("far too many", FREMDRIFT, Map.of("I8", 1e13), "I8", "IND-202"),
        Arguments.of("more than all", FREMDRIFT, Map.of("H8", 11, "I8", 10), "H8", "IND-213"),
        Arguments.of("of nobody", FREMDRIFT, Map.of("I8", 0), "I8", "IND-215"),
        Arguments.of("figure of none", FREMDRIFT, Map.of("F17", 3), "F17", "IND-216"),
        Arguments.of("a week", FREMDRIFT, Map.of("J8", "uge 42"), "J8", "IND-220"),
        Arguments.of(
            "the day after", FREMDRIFT, Map.of("J8", TERM_ENDS.plusDays(1)), "J8", "IND-222"),
        Arguments.of("not on the list", FREMDRIFT, Map.of("G8", "Måske"), "G8", "IND-230"),
        Arguments.of("a person", FREMDRIFT, Map.of("N8", "Om 010190-1234"), "N8", "IND-250"),
        Arguments.of("an address", FREMDRIFT, Map.of("Q8", "anna@by.dk"), "Q8", "IND-251"),
        Arguments.of(
            "ends first",
            INDSATSER,
            Map.of("F7", LocalDate.of(2025, 2, 1), "G7", LocalDate.of(2025, 1, 31)),
            "G7",
            "IND-224"),
        Arguments.of("a debt", INDSATSER, Map.of("H7", -1), "H7", "IND-203"),
        Arguments.of(
            "another century", INDSATSER, Map.of("F7", LocalDate.of(1925, 1, 1)), "F7", "IND-222"),
        Arguments.of("year after the term", "Egne mål", Map.of("G7", 2028), "G7", "IND-225"),
        Arguments.of("perhaps", "Revision", Map.of("A7", "Måske"), "A7", "IND-230"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rightEntries")
  void whatTheWorkbookTakesIntakeTakes(
      String what, String sheet, Map<String, Object> entries, String cell) throws IOException {
    assertThat(allowed(sheet, entries, cell)).isTrue();
    assertThat(holdingBack(sheet, entries)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongEntries")
  void whatTheWorkbookStopsIntakeHoldsBack(
      String what, String sheet, Map<String, Object> entries, String cell, String code)
      throws IOException {
    assertThat(allowed(sheet, entries, cell)).isFalse();
    assertThat(holdingBack(sheet, entries)).contains(code);
  }

  static Stream<Arguments> colouredCells() {
    return Stream.of(
        Arguments.of("no status", Map.of("G8", ""), List.of("G8"), "IND-030"),
        Arguments.of("half a fraction", Map.of("I8", 9), List.of("H8"), "IND-215"),
        Arguments.of(
            "disagreeing",
            Map.of("F8", 60, "H8", 5, "I8", 10),
            List.of("F8", "H8", "I8"),
            "IND-214"),
        Arguments.of("more than all", Map.of("H8", 11, "I8", 10), List.of("H8", "I8"), "IND-213"),
        Arguments.of("unusual", Map.of("F8", 90), List.of("F8", "R8"), "IND-211"),
        Arguments.of("a figure with a point", Map.of("F8", "25.375"), List.of("F8"), "IND-204"),
        Arguments.of("no day", Map.of("K8", "2. halvår 2026"), List.of("K8"), "IND-220"),
        Arguments.of("a word off the list", Map.of("G8", "Grøn"), List.of("G8"), "IND-230"),
        Arguments.of("a fraction?", Map.of("F8", 0.116), List.of("F8", "R8"), "IND-204"),
        Arguments.of("done, but when", Map.of("G17", "Gennemført"), List.of("J17"), "IND-240"),
        Arguments.of(
            "done, who says so",
            Map.of("G17", "Gennemført", "J17", LocalDate.of(2025, 6, 1)),
            List.of("L17"),
            "IND-241"),
        Arguments.of("a person", Map.of("N8", "Om 010190-1234"), List.of("N8"), "IND-250"),
        Arguments.of("an address", Map.of("N8", "skriv til anna@by.dk"), List.of("N8"), "IND-251"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("colouredCells")
  void whatTheWorkbookColoursIntakeAsksFor(
      String what, Map<String, Object> entries, List<String> cells, String code)
      throws IOException {
    FilledForm form = blank(FREMDRIFT, entries);
    ConditionalFormattingEvaluator colours =
        new ConditionalFormattingEvaluator(
            form.book(), (WorkbookEvaluatorProvider) new XSSFFormulaEvaluator(form.book()));

    for (String cell : cells) {
      assertThat(colours.getConditionalFormattingForCell(new CellReference(FREMDRIFT + "!" + cell)))
          .as(cell)
          .isNotEmpty();
    }
    assertThat(codes(form)).contains(code);
  }

  @Test
  void agreeingFiguresAreNotColoured() throws IOException {
    FilledForm form = blank(FREMDRIFT, Map.of("F8", 11.6, "H8", 1213, "I8", 10455, "G8", "I gang"));
    ConditionalFormattingEvaluator colours =
        new ConditionalFormattingEvaluator(
            form.book(), (WorkbookEvaluatorProvider) new XSSFFormulaEvaluator(form.book()));

    for (String cell : List.of("F8", "G8", "H8", "I8", "R8")) {
      assertThat(colours.getConditionalFormattingForCell(new CellReference(FREMDRIFT + "!" + cell)))
          .as(cell)
          .isEmpty();
    }
  }

  @Test
  void formulasFitIntoExcel() throws IOException {
    FilledForm form = FilledForm.of(Faults.AGREEMENT, "klynge-nord");
    for (FormSheet sheet : FormSheet.values()) {
      for (XSSFDataValidation rule : form.sheet(sheet.title()).getDataValidations()) {
        assertThat(String.valueOf(rule.getValidationConstraint().getFormula1()))
            .hasSizeLessThanOrEqualTo(255);
      }
    }
  }

  private static boolean allowed(String sheet, Map<String, Object> entries, String cell)
      throws IOException {
    FilledForm form = blank(sheet, entries);
    DataValidationEvaluator rules =
        new DataValidationEvaluator(
            form.book(), (WorkbookEvaluatorProvider) new XSSFFormulaEvaluator(form.book()));
    CellReference at = new CellReference("'" + sheet + "'!" + cell);
    assertThat(rules.getValidationForCell(at)).as("a rule for " + cell).isNotNull();
    return rules.isValidCell(at);
  }

  private List<String> holdingBack(String sheet, Map<String, Object> entries) throws IOException {
    return new SheetIntake(Faults.AGREEMENT)
        .read(blank(sheet, entries, true).saveIn(folder)).findings().stream()
            .filter(Finding::holdsBack)
            .map(Finding::code)
            .toList();
  }

  private List<String> codes(FilledForm form) throws IOException {
    return new SheetIntake(Faults.AGREEMENT)
        .read(form.saveIn(folder)).findings().stream().map(Finding::code).toList();
  }

  private static FilledForm blank(String sheet, Map<String, Object> entries) throws IOException {
    return blank(sheet, entries, false);
  }

  /** Rows of initiatives and goals need their names to be read at all. */
  private static FilledForm blank(String sheet, Map<String, Object> entries, boolean named)
      throws IOException {
    FilledForm form = FilledForm.of(Faults.AGREEMENT, "klynge-nord");
    if (named && sheet.equals(INDSATSER)) {
      form.put(sheet, "B7", "1 Tæt på borgeren").put(sheet, "C7", "Akutteam");
    }
    if (named && sheet.equals("Egne mål")) {
      form.put(sheet, "A7", "Flere samtaler");
    }
    entries.forEach(
        (cell, value) -> {
          if (!value.equals("")) {
            form.put(sheet, cell, value);
          }
        });
    return form;
  }
}
