package dk.pejling.report.dataset;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Kind;
import dk.pejling.report.dataset.table.DataTable.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page on the tables is what the program says; {@code -Ddatapakke=write} writes it anew. */
class DatasetDocumentationTest {
  private static final Path PAGE = Path.of("docs", "formats", "datapakke.md");
  private static final String GENERATED = "## Tabellerne\n";
  private static final boolean WRITE = "write".equals(System.getProperty("datapakke"));

  @Test
  void thePageHasEveryColumnOfEveryTable() throws IOException {
    String page = Files.readString(PAGE);
    String introduction = page.substring(0, page.indexOf(GENERATED));
    if (WRITE) {
      Files.writeString(PAGE, introduction + tables());
    }
    assertThat(Files.readString(PAGE)).isEqualTo(introduction + tables());
  }

  private static String tables() {
    return GENERATED
        + DatasetTest.dataset().tables().stream()
            .map(DatasetDocumentationTest::table)
            .collect(joining());
  }

  private static String table(DataTable table) {
    return "\n### `%s`: %s\n\nNøgle: %s.%s\n\n%s"
        .formatted(
            table.name(),
            table.title(),
            table.keys().primary().stream()
                .map(DatasetDocumentationTest::code)
                .collect(joining(", ")),
            table.keys().references().stream()
                .map(DatasetDocumentationTest::reference)
                .collect(joining()),
            "| Kolonne | Type | Udfyldt | Betydning |\n| --- | --- | --- | --- |\n"
                + table.columns().stream().map(DatasetDocumentationTest::row).collect(joining()));
  }

  private static String reference(Reference reference) {
    return " %s findes i `%s`."
        .formatted(
            reference.columns().stream().map(DatasetDocumentationTest::code).collect(joining(", ")),
            reference.table());
  }

  private static String row(Column column) {
    return "| `%s` | %s | %s | %s%s |\n"
        .formatted(
            column.name(),
            type(column.kind()),
            column.filled() ? "altid" : "",
            column.meaning(),
            column.words().isEmpty() ? "" : " En af: " + String.join("; ", column.words()) + ".");
  }

  private static String code(String name) {
    return "`" + name + "`";
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case TEXT -> "tekst";
      case NUMBER -> "tal";
      case WHOLE_NUMBER -> "helt tal";
      case YEAR -> "årstal";
      case DAY -> "dato";
      case YES_OR_NO -> "ja/nej";
    };
  }
}
