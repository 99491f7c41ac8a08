package dk.pejling.assessment.verdict.opinion.sentence;

import dk.pejling.assessment.verdict.opinion.SecondOpinion.Growth;
import dk.pejling.assessment.verdict.sentence.Telling;
import dk.pejling.danish.DanishNumber;
import dk.pejling.statistics.CompoundGrowth;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The calculation of a growth ratio as it is shown, growth in per cent a year. */
final class GrowthArithmetic {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal INSTEAD_OF_ZERO = new BigDecimal("0.001");
  private static final int RATE_DECIMALS = 2;

  /** Per cent at which the status changes. */
  private static final List<BigDecimal> BOUNDARIES =
      List.of(BigDecimal.ZERO, BigDecimal.valueOf(60), BigDecimal.valueOf(95));

  private final Growth growth;
  private final int usualDecimals;
  private final BigDecimal from;
  private final BigDecimal target;
  private final int percentDecimals;
  private final int rateDecimals;
  private final int figureDecimals;

  GrowthArithmetic(Growth growth, int usualDecimals) {
    this.growth = growth;
    this.usualDecimals = usualDecimals;
    this.from = notZero(growth.baseline().value());
    this.target = notZero(growth.target().value());
    this.percentDecimals = Enough.percentDecimals(perCent(growth.ratio()), BOUNDARIES);
    this.rateDecimals = Enough.decimals(RATE_DECIMALS, this::ratioComesOut);
    this.figureDecimals = Enough.decimals(usualDecimals, this::ratesComeOut);
  }

  /** Such as {@code 72 pct.}. */
  String percent() {
    return DanishNumber.of(perCent(growth.ratio()), percentDecimals) + " pct.";
  }

  void tell(Telling telling) {
    telling
        .line(
            "Vækst om året",
            power(growth.latest().value(), growth.years()),
            rate(growth.observed()))
        .line("Krævet vækst", power(target, growth.yearsInAll()), rate(growth.required()))
        .line("Forhold", rate(improvement()) + " : " + rate(growth.required().abs()), percent());
  }

  /** Growth so far, positive the better way. */
  private BigDecimal improvement() {
    return growth.ratio().signum() < 0 ? growth.observed().abs().negate() : growth.observed().abs();
  }

  private boolean ratioComesOut(int decimals) {
    BigDecimal required = Enough.rounded(perCent(growth.required().abs()), decimals);
    return required.signum() != 0
        && Enough.alike(
            perCent(
                Enough.rounded(perCent(improvement()), decimals)
                    .divide(required, MathContext.DECIMAL128)),
            perCent(growth.ratio()),
            percentDecimals);
  }

  private boolean ratesComeOut(int decimals) {
    BigDecimal base = Enough.rounded(from, decimals);
    return base.signum() != 0
        && comesOut(base, growth.latest().value(), growth.years(), growth.observed(), decimals)
        && comesOut(base, target, growth.yearsInAll(), growth.required(), decimals);
  }

  private boolean comesOut(
      BigDecimal base, BigDecimal to, BigDecimal years, BigDecimal rate, int decimals) {
    BigDecimal shown = Enough.rounded(to, Math.max(decimals, to.equals(target) ? exact(to) : 0));
    return Enough.alike(
        perCent(CompoundGrowth.perYear(base, shown, years)), perCent(rate), rateDecimals);
  }

  private String power(BigDecimal to, BigDecimal years) {
    return "(%s : %s)^(1 : %s år) \u2212 1"
        .formatted(
            shown(to), shown(from), DanishNumber.exact(Enough.rounded(years, RATE_DECIMALS)));
  }

  /** With the usual decimals where they say it all. */
  private String shown(BigDecimal value) {
    boolean saysAll = Enough.rounded(value, usualDecimals).compareTo(value) == 0;
    int agreed = value.equals(target) ? exact(value) : 0;
    return DanishNumber.of(value, saysAll ? usualDecimals : Math.max(figureDecimals, agreed));
  }

  private static int exact(BigDecimal value) {
    return value.stripTrailingZeros().scale();
  }

  private String rate(BigDecimal rate) {
    return DanishNumber.of(perCent(rate), rateDecimals) + " pct.";
  }

  private static BigDecimal perCent(BigDecimal fraction) {
    return fraction.multiply(HUNDRED);
  }

  private static BigDecimal notZero(BigDecimal value) {
    return value.signum() == 0 ? INSTEAD_OF_ZERO : value;
  }
}
