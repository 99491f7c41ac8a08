package dk.pejling.intake.sheet.read;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.sheet.answer.AnswerCode;
import dk.pejling.intake.sheet.answer.Parsed.Remark;
import dk.pejling.intake.sheet.answer.Quote;
import dk.pejling.intake.sheet.form.CriterionRow;
import dk.pejling.intake.sheet.form.CriterionRow.Measured;
import dk.pejling.intake.sheet.grid.CellContent;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A percentage that may have been written as a fraction, 0,541 for 54,1 (`brøk for procent`): what
 * is meant is asked for where the criterion's own target is nearer to a hundred times the number.
 */
final class FractionForPercent {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Halfway from 1 to 100 in proportion: nearer to a hundredfold than to the number itself. */
  private static final BigDecimal NEARER = BigDecimal.TEN;

  private FractionForPercent() {}

  static boolean possible(CriterionRow criterion, BigDecimal value, CellContent content) {
    return criterion.measured() instanceof Measured.By(Indicator indicator)
        && indicator.unit().factor().compareTo(HUNDRED) == 0
        && value.signum() > 0
        && value.compareTo(BigDecimal.ONE) <= 0
        && !saysPercent(content)
        && criterion.agreedLevels().stream()
            .anyMatch(level -> level.compareTo(value.multiply(NEARER)) > 0);
  }

  static Remark remark(BigDecimal value) {
    String small = DanishNumber.exact(value);
    String large = DanishNumber.exact(value.multiply(HUNDRED).stripTrailingZeros());
    return new Remark(
        AnswerCode.AMBIGUOUS_NUMBER,
        "tallet %s, der kan betyde %s pct. eller %s pct.".formatted(small, small, large),
        "procent 0-100",
        "Skriv %s, hvis det er det, du mener. Er %s pct. rigtigt, så skriv hvorfor i \"Begrundelse for afvigelse\"."
            .formatted(large, small));
  }

  /** Where the row says why the number is meant as it stands. */
  static Remark explained(BigDecimal value) {
    return new Remark(
        AnswerCode.SURPRISING_EXPLAINED,
        "%s pct.".formatted(DanishNumber.exact(value)),
        "%s pct., hvis tallet var skrevet som andel"
            .formatted(DanishNumber.exact(value.multiply(HUNDRED).stripTrailingZeros())));
  }

  private static boolean saysPercent(CellContent content) {
    String text = Quote.plain(content).toLowerCase(Locale.ROOT);
    return text.contains("%") || text.contains("pct") || text.contains("procent");
  }
}
