package dk.pejling.assessment.verdict.sentence;

import dk.pejling.assessment.verdict.Basis.Pace;
import dk.pejling.danish.DanishNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The pace calculation as it is shown. Everything is calculated unrounded and rounded once, when
 * shown. A sentence rounds as usual; the calculation shows as many decimals as a reader needs to
 * get the same result from what is shown, up to {@value #MORE_DECIMALS} more than usual.
 */
final class PaceArithmetic {
  private static final int MORE_DECIMALS = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Per cent at which the verdict changes; a rounded figure must not cross one. */
  private static final List<BigDecimal> BOUNDARIES =
      List.of(BigDecimal.ZERO, BigDecimal.valueOf(60), BigDecimal.valueOf(95));

  private final Pace pace;
  private final int usualDecimals;
  private final int figureDecimals;
  private final int paceDecimals;
  private final int percentDecimals;

  PaceArithmetic(Pace pace, int usualDecimals) {
    this.pace = pace;
    this.usualDecimals = usualDecimals;
    this.percentDecimals = percentDecimals(percent(pace));
    this.paceDecimals = paceDecimals(pace, usualDecimals + 1, percentDecimals);
    this.figureDecimals = figureDecimals(pace, usualDecimals, paceDecimals);
  }

  /** Required change per year without its sign, as a sentence has it. */
  String requiredSize() {
    return size(pace.required());
  }

  /** Actual change per year without its sign, as a sentence has it. */
  String actualSize() {
    return size(pace.actual());
  }

  private String size(BigDecimal perYear) {
    int decimals = usualDecimals + 1;
    while (decimals < usualDecimals + MORE_DECIMALS
        && perYear.signum() != 0
        && rounded(perYear, decimals).signum() == 0) {
      decimals++;
    }
    return DanishNumber.of(perYear.abs(), decimals);
  }

  /** Such as {@code 46 pct.}. */
  String percent() {
    return DanishNumber.of(percent(pace), percentDecimals) + " pct.";
  }

  void tell(Telling telling) {
    BigDecimal baseline = pace.baseline().value();
    String required = shown(pace.required(), usualDecimals + 1, paceDecimals);
    String actual = shown(pace.actual(), usualDecimals + 1, paceDecimals);
    telling
        .line("Krævet", step(pace.target().value(), baseline, pace.yearsInAll()), required)
        .line("Faktisk", step(pace.latest().value(), baseline, pace.years()), actual)
        .line("Tempo", actual + " : " + required, percent());
  }

  private String step(BigDecimal to, BigDecimal from, BigDecimal years) {
    return "(%s \u2212 %s) : %s år"
        .formatted(
            shown(to, usualDecimals, figureDecimals),
            shown(from, usualDecimals, figureDecimals),
            DanishNumber.exact(years.setScale(2, RoundingMode.HALF_UP)));
  }

  /** With the usual decimals where they say it all. */
  private static String shown(BigDecimal value, int usual, int enough) {
    boolean exact = rounded(value, usual).compareTo(value) == 0;
    return DanishNumber.of(value, exact ? usual : enough);
  }

  private static BigDecimal percent(Pace pace) {
    return pace.ratio().multiply(HUNDRED);
  }

  private static int percentDecimals(BigDecimal percent) {
    for (int decimals = 0; decimals < MORE_DECIMALS; decimals++) {
      BigDecimal shown = rounded(percent, decimals);
      if (BOUNDARIES.stream()
          .allMatch(each -> shown.compareTo(each) >= 0 == percent.compareTo(each) >= 0)) {
        return decimals;
      }
    }
    return MORE_DECIMALS;
  }

  private static int paceDecimals(Pace pace, int usual, int percentDecimals) {
    for (int decimals = usual; decimals < usual + MORE_DECIMALS; decimals++) {
      BigDecimal required = rounded(pace.required(), decimals);
      if (required.signum() != 0
          && rounded(
                  rounded(pace.actual(), decimals)
                      .multiply(HUNDRED)
                      .divide(required, MathContext.DECIMAL128),
                  percentDecimals)
              .equals(rounded(percent(pace), percentDecimals))) {
        return decimals;
      }
    }
    return usual + MORE_DECIMALS;
  }

  private static int figureDecimals(Pace pace, int usual, int paceDecimals) {
    for (int decimals = usual; decimals < usual + MORE_DECIMALS; decimals++) {
      if (recomputes(
              pace.target().value(),
              pace.yearsInAll(),
              pace.required(),
              pace,
              decimals,
              paceDecimals)
          && recomputes(
              pace.latest().value(), pace.years(), pace.actual(), pace, decimals, paceDecimals)) {
        return decimals;
      }
    }
    return usual + MORE_DECIMALS;
  }

  private static boolean recomputes(
      BigDecimal to,
      BigDecimal years,
      BigDecimal result,
      Pace pace,
      int decimals,
      int paceDecimals) {
    BigDecimal shown =
        rounded(to, decimals)
            .subtract(rounded(pace.baseline().value(), decimals))
            .divide(years, MathContext.DECIMAL128);
    return rounded(shown, paceDecimals).equals(rounded(result, paceDecimals));
  }

  private static BigDecimal rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }
}
