package dk.pejling.intake.extract.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.extract.cell.NumberReading.Ambiguous;
import dk.pejling.intake.extract.cell.NumberReading.NotANumber;
import dk.pejling.intake.extract.profile.NumberMarks;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberNotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12      | 12",
        "12,5    | 12.5",
        "1.234,5 | 1234.5",
        "1,234.5 | 1234.5",
        "1.234.567 | 1234567",
        "0,375   | 0.375",
        "0.375   | 0.375",
        "1234.567 | 1234.567",
        "-3,2    | -3.2",
        "1.375   | 1.375 or 1375",
        "12,345  | 12.345 or 12345",
        "1,23,456 | none",
        "12,     | none",
        ",5      | none",
        "1e3     | none",
        "-       | none",
      })
  void withoutMarksOnlyOneReadingIsRead(String text, String expected) {
    assertThat(told(new NumberNotation(new NumberMarks.Unsaid()).read(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,5 | 1234.5",
        "1.234   | 1234",
        "1,234   | 1.234",
        "1234,5  | 1234.5",
        "1.23    | none",
        "1.2345  | none",
      })
  void danishMarks(String text, String expected) {
    assertThat(told(new NumberNotation(new NumberMarks.Said(',', '.')).read(text)))
        .isEqualTo(expected);
  }

  private static String told(NumberReading reading) {
    return switch (reading) {
      case NumberReading.Number(BigDecimal value) -> value.toPlainString();
      case Ambiguous(BigDecimal one, BigDecimal other) -> one + " or " + other.toPlainString();
      case NotANumber() -> "none";
    };
  }
}
