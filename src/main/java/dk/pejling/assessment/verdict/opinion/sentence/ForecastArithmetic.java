package dk.pejling.assessment.verdict.opinion.sentence;

import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.Forecast;
import dk.pejling.assessment.verdict.sentence.Telling;
import dk.pejling.danish.DanishNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The calculation of a forecast as it is shown. */
final class ForecastArithmetic {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal CHANGES = BigDecimal.valueOf(5);

  /** Per cent at which the weather changes; a rounded one must not cross it. */
  private static final List<BigDecimal> BOUNDARIES =
      List.of(BigDecimal.valueOf(5), BigDecimal.valueOf(20));

  private final Forecast forecast;
  private final int usualDecimals;
  private final int percentDecimals;
  private final int endDecimals;
  private final int yearlyDecimals;
  private final int figureDecimals;

  ForecastArithmetic(Forecast forecast, int usualDecimals) {
    this.forecast = forecast;
    this.usualDecimals = usualDecimals;
    this.percentDecimals = Enough.percentDecimals(percent(), BOUNDARIES);
    this.endDecimals = Enough.decimals(usualDecimals, this::percentComesOut);
    this.yearlyDecimals =
        Enough.decimals(
            usualDecimals + 1, decimals -> endComesOut(forecast.latest().value(), decimals));
    this.figureDecimals = Enough.decimals(usualDecimals, this::stepsComeOut);
  }

  void tell(Telling telling) {
    String yearly = DanishNumber.of(forecast.yearly(), yearlyDecimals);
    telling
        .line(
            "Ændring om året",
            "(%s \u2212 %s) : 5 år"
                .formatted(shown(forecast.latest().value()), shown(forecast.first().value())),
            yearly)
        .line(
            "Ventet i " + PeriodWords.of(forecast.target().period()),
            "%s + %s år · %s"
                .formatted(
                    shown(forecast.latest().value()),
                    DanishNumber.exact(Enough.rounded(forecast.yearsLeft(), 2)),
                    forecast.yearly().signum() < 0 ? "(" + yearly + ")" : yearly),
            DanishNumber.of(forecast.expected(), endDecimals));
    if (forecast.distance().signum() > 0) {
      telling.line(
          "Afstand til måltallet i %s mod nu".formatted(PeriodWords.of(forecast.target().period())),
          "%s : %s"
              .formatted(
                  DanishNumber.of(forecast.miss(), endDecimals),
                  DanishNumber.of(forecast.distance(), endDecimals)),
          DanishNumber.of(percent(), percentDecimals) + " pct.");
    }
  }

  private String shown(BigDecimal value) {
    boolean saysAll = Enough.rounded(value, usualDecimals).compareTo(value) == 0;
    return DanishNumber.of(value, saysAll ? usualDecimals : figureDecimals);
  }

  private BigDecimal percent() {
    return share(forecast.miss(), forecast.distance());
  }

  private static BigDecimal share(BigDecimal miss, BigDecimal distance) {
    return distance.signum() == 0
        ? BigDecimal.ZERO
        : miss.multiply(HUNDRED).divide(distance, MathContext.DECIMAL128);
  }

  private boolean percentComesOut(int decimals) {
    return Enough.alike(
        share(
            Enough.rounded(forecast.miss(), decimals),
            Enough.rounded(forecast.distance(), decimals)),
        percent(),
        percentDecimals);
  }

  private boolean endComesOut(BigDecimal latest, int decimals) {
    BigDecimal yearly = Enough.rounded(forecast.yearly(), decimals);
    return Enough.alike(
        latest.add(yearly.multiply(forecast.yearsLeft())), forecast.expected(), endDecimals);
  }

  private boolean stepsComeOut(int decimals) {
    BigDecimal latest = Enough.rounded(forecast.latest().value(), decimals);
    BigDecimal first = Enough.rounded(forecast.first().value(), decimals);
    return Enough.alike(
            latest.subtract(first).divide(CHANGES, MathContext.DECIMAL128),
            forecast.yearly(),
            yearlyDecimals)
        && endComesOut(latest, yearlyDecimals);
  }
}
