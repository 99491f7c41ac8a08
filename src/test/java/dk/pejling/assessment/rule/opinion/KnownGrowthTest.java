package dk.pejling.assessment.rule.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.Growth;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.GrowthStatus;
import dk.pejling.period.Period;
import dk.pejling.statistics.CompoundGrowth;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Canada's indicators as Open SDG's calculation judges them. Rows without target are judged by
 * growth alone and cuts of their own, which we don't use: a criterion without target gets no
 * verdict. Of them only the growth is held against ours. No row has figures of mixed sign.
 */
class KnownGrowthTest {
  private static final String FILE = "cagr-progress.csv";

  @Test
  void keptRowsWithTarget() {
    List<NamedCsvRecord> rows = withTarget(KnownAnswers.kept(FILE));

    assertThat(rows).hasSizeGreaterThan(20);
    assertThat(statuses(rows)).isEqualTo(EnumSet.allOf(GrowthStatus.class));
    rows.forEach(KnownGrowthTest::hasTheSameAnswer);
  }

  @Test
  void keptRowsWithoutTarget() {
    List<NamedCsvRecord> rows = withoutTarget(KnownAnswers.kept(FILE));

    assertThat(rows).hasSizeGreaterThan(3);
    rows.forEach(KnownGrowthTest::hasTheSameGrowth);
  }

  @Test
  @EnabledIf(
      value = "dk.pejling.assessment.rule.opinion.KnownAnswers#wholeArePresent",
      disabledReason = "the folder with known answers isn't there")
  void everyRow() {
    List<NamedCsvRecord> rows = KnownAnswers.whole(FILE);

    assertThat(withTarget(rows)).hasSize(75);
    withTarget(rows).forEach(KnownGrowthTest::hasTheSameAnswer);
    assertThat(withoutTarget(rows)).hasSize(100);
    withoutTarget(rows).forEach(KnownGrowthTest::hasTheSameGrowth);
  }

  /** Three rows lack a status and one of them the ratio too: their origin has none to compare. */
  private static void hasTheSameAnswer(NamedCsvRecord row) {
    Growth growth = growth(row);
    if (!field(row, "expected_progress_value").isEmpty()) {
      assertThat(growth.ratio().doubleValue())
          .as(row.getField("series"))
          .isCloseTo(
              Double.parseDouble(row.getField("expected_progress_value")), Offset.offset(1e-9));
    }
    if (!field(row, "expected_status").isEmpty()) {
      assertThat(growth.status()).as(row.getField("series")).isEqualTo(status(row));
    }
  }

  private static void hasTheSameGrowth(NamedCsvRecord row) {
    BigDecimal growth =
        CompoundGrowth.perYear(
            number(row, "base_value"),
            number(row, "current_value"),
            number(row, "current_year").subtract(number(row, "base_year")));
    double better = growth.doubleValue() * Integer.parseInt(row.getField("direction"));
    assertThat(better)
        .as(row.getField("series"))
        .isCloseTo(
            Double.parseDouble(row.getField("expected_progress_value")), Offset.offset(1e-9));
  }

  private static Growth growth(NamedCsvRecord row) {
    return (Growth)
        GrowthRule.of(
            new Course.Known(
                point(row, "base_year", "base_value"),
                point(row, "current_year", "current_value"),
                point(row, "target_year", "target"),
                row.getField("direction").equals("1")
                    ? Direction.HIGHER_IS_BETTER
                    : Direction.LOWER_IS_BETTER,
                false));
  }

  private static Point point(NamedCsvRecord row, String year, String value) {
    return new Point(new Period.Year(number(row, year).intValueExact()), number(row, value));
  }

  private static BigDecimal number(NamedCsvRecord row, String field) {
    return new BigDecimal(row.getField(field));
  }

  private static String field(NamedCsvRecord row, String name) {
    return row.findField(name).orElse("");
  }

  private static List<NamedCsvRecord> withTarget(List<NamedCsvRecord> rows) {
    return rows.stream().filter(row -> !field(row, "target").isEmpty()).toList();
  }

  private static List<NamedCsvRecord> withoutTarget(List<NamedCsvRecord> rows) {
    return rows.stream().filter(row -> field(row, "target").isEmpty()).toList();
  }

  private static Set<GrowthStatus> statuses(List<NamedCsvRecord> rows) {
    return rows.stream()
        .filter(row -> !field(row, "expected_status").isEmpty())
        .map(KnownGrowthTest::status)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(GrowthStatus.class)));
  }

  private static GrowthStatus status(NamedCsvRecord row) {
    return switch (row.getField("expected_status")) {
      case "target_achieved" -> GrowthStatus.TARGET_ACHIEVED;
      case "substantial_progress" -> GrowthStatus.SUBSTANTIAL;
      case "moderate_progress" -> GrowthStatus.MODERATE;
      case "limited_progress" -> GrowthStatus.LIMITED;
      case "deterioration" -> GrowthStatus.DETERIORATION;
      default -> throw new IllegalArgumentException(row.getField("expected_status"));
    };
  }
}
