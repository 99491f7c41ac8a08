package dk.pejling.intake.sheet;

import dk.pejling.agreement.Agreement;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Fills in a cluster's form with the answers of src/test/resources/statusskemaer. */
final class ExampleAnswers {
  private static final int HEADING_ROW = 5;
  private final Map<String, Object> answers;

  private ExampleAnswers(Map<String, Object> answers) {
    this.answers = answers;
  }

  static FilledForm form(Agreement agreement, String cluster) throws IOException {
    try (InputStream in =
        ExampleAnswers.class.getResourceAsStream("/statusskemaer/" + cluster + ".yaml")) {
      Map<String, Object> answers = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      FilledForm form = FilledForm.of(agreement, cluster);
      new ExampleAnswers(answers).fill(form);
      return form;
    }
  }

  private void fill(FilledForm form) {
    answers.forEach(
        (name, rows) -> {
          switch (rows) {
            case Date saved -> form.saved(saved.toInstant());
            case Map<?, ?> byCriterion ->
                byCriterion.forEach(
                    (id, row) -> fill(form, name, rowOf(form.sheet(name), id), (Map<?, ?>) row));
            case List<?> listed -> {
              for (int at = 0; at < listed.size(); at++) {
                fill(form, name, HEADING_ROW + 1 + at, (Map<?, ?>) listed.get(at));
              }
            }
            default -> throw new AssertionError(name);
          }
        });
  }

  private static void fill(FilledForm form, String sheet, int row, Map<?, ?> values) {
    values.forEach(
        (heading, value) -> {
          int column = columnOf(form.sheet(sheet), heading);
          String address = CellReference.convertNumToColString(column) + (row + 1);
          form.put(sheet, address, value instanceof Date day ? date(day) : value);
        });
  }

  private static LocalDate date(Date day) {
    return Instant.ofEpochMilli(day.getTime()).atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static int rowOf(XSSFSheet sheet, Object criterion) {
    for (Row row : sheet) {
      if (row.getRowNum() > HEADING_ROW
          && row.getCell(0).getStringCellValue().equals(criterion.toString())) {
        return row.getRowNum();
      }
    }
    throw new AssertionError("no row for " + criterion);
  }

  private static int columnOf(XSSFSheet sheet, Object heading) {
    for (Cell cell : sheet.getRow(HEADING_ROW)) {
      if (cell.getStringCellValue().equals(heading.toString())) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + heading);
  }
}
