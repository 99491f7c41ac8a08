package dk.pejling.report.material;

import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.period.Period;
import dk.pejling.report.document.Cell;
import dk.pejling.report.text.Amounts;
import java.math.BigDecimal;

/** A figure as it may be printed, or the words that stand in its place. */
public sealed interface Printed {
  /** A value that may be shown. */
  record Figure(Period period, BigDecimal value, Spread spread, Counts counts, boolean provisional)
      implements Printed {}

  /**
   * Why there is no value.
   *
   * @param hidden hidden for discretion
   */
  record Words(String words, boolean hidden) implements Printed {}

  Printed HIDDEN = new Words("skjult", true);
  Printed MISSING = new Words("mangler", false);
  Printed NOT_RELEVANT = new Words(Amounts.NOT_RELEVANT, false);

  /** The value without unit, or the words. */
  default String number(Unit unit) {
    return switch (this) {
      case Figure figure -> Amounts.number(figure.value(), unit);
      case Words(String words, boolean hidden) -> words;
    };
  }

  /** The value with unit, or the words. */
  default String amount(Unit unit) {
    return switch (this) {
      case Figure figure -> Amounts.amount(figure.value(), unit);
      case Words(String words, boolean hidden) -> words;
    };
  }

  /** The interval, or why there is none. */
  default String interval(Unit unit) {
    return switch (this) {
      case Figure figure -> Amounts.interval(figure.spread(), unit);
      case Words(String words, boolean hidden) -> words;
    };
  }

  /** The period, or a dash. */
  default String periodLabel() {
    return this instanceof Figure figure ? PeriodWords.of(figure.period()) : Amounts.NOT_RELEVANT;
  }

  default Cell cell(Unit unit, boolean strong, boolean afterBreak) {
    return switch (this) {
      case Figure figure ->
          new Cell.Number(Amounts.number(figure.value(), unit), strong, afterBreak);
      case Words(String words, boolean hidden) -> new Cell.Absent(words, hidden, 1);
    };
  }

  default Cell intervalCell(Unit unit) {
    return switch (this) {
      case Figure figure -> new Cell.Muted(Amounts.interval(figure.spread(), unit));
      case Words(String words, boolean hidden) -> new Cell.Absent(words, hidden, 1);
    };
  }
}
