package dk.pejling.intake.extract.figure;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.complaint.Refusal;
import dk.pejling.intake.extract.table.Row;
import dk.pejling.observation.Reading;
import java.math.BigDecimal;
import java.math.MathContext;

/** What holds of counts: whole, not negative, a part no larger than its whole. */
final class Counts {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

  private Counts() {}

  static boolean isCount(BigDecimal number) {
    return number.signum() >= 0
        && number.compareTo(LARGEST) <= 0
        && number.stripTrailingZeros().scale() <= 0;
  }

  static Figure notACount(Row row, int column) {
    String expected = "et helt tal fra 0 og op";
    return new Figure.Refused(
        new Refusal(
            ExtractCode.NOT_A_COUNT,
            "",
            row.at(column),
            "\"" + row.text(column).strip() + "\"",
            expected,
            "",
            expected));
  }

  /**
   * One of the two is missing.
   *
   * @param column of the one that is
   */
  static Figure half(Row row, int column) {
    return refused(
        ExtractCode.HALF_A_FRACTION,
        row,
        column,
        "kun den ene af tæller og nævner",
        "både tæller og nævner, eller ingen af dem");
  }

  /** Events of a whole; of nothing where both are 0. */
  static Figure counted(
      Row row, int column, BigDecimal events, BigDecimal whole, Indicator indicator) {
    if (whole.signum() == 0) {
      return events.signum() == 0
          ? new Figure.Read(new Reading.NotApplicable(), row.at(column))
          : refused(
              ExtractCode.NO_DENOMINATOR,
              row,
              column,
              "en tæller over 0 og nævneren 0",
              "en nævner over 0");
    }
    if (indicator.measure() instanceof Measure.Proportion && events.compareTo(whole) > 0) {
      return refused(
          ExtractCode.NUMERATOR_TOO_LARGE,
          row,
          column,
          "en tæller, der er større end nævneren",
          "en tæller, der højst er lig nævneren");
    }
    return new Figure.Read(
        new Reading.Counted(events.longValueExact(), whole.longValueExact()), row.at(column));
  }

  /** Whether a stated value is what the counts give, as precisely as it is stated. */
  static boolean agree(BigDecimal stated, long events, long whole, BigDecimal factor) {
    BigDecimal slack = HALF.movePointLeft(Math.max(0, stated.scale()));
    return calculated(events, whole, factor).subtract(stated).abs().compareTo(slack) <= 0;
  }

  /** Told without the numbers: the value with one count gives the other. */
  static Figure disagreement(Row row, int column) {
    return refused(
        ExtractCode.VALUE_AGAINST_COUNTS,
        row,
        column,
        "en anden værdi end den, tæller og nævner giver",
        "samme værdi");
  }

  static BigDecimal calculated(long events, long whole, BigDecimal factor) {
    return BigDecimal.valueOf(events)
        .multiply(factor)
        .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
  }

  private static Figure refused(
      ExtractCode code, Row row, int column, String found, String expected) {
    return new Figure.Refused(new Refusal(code, "", row.at(column), found, expected));
  }
}
