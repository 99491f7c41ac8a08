package dk.pejling.assessment.verdict.opinion.sentence;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.assessment.verdict.opinion.Trend;
import dk.pejling.assessment.verdict.sentence.Scale;
import dk.pejling.assessment.verdict.sentence.Telling;
import dk.pejling.danish.DanishNumber;
import dk.pejling.statistics.StraightLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a series' last five years show: {@code signifikant faldende, altså til det bedre}. */
public final class TrendSentence {
  private static final int MOST_DECIMALS = 8;

  private TrendSentence() {}

  public static Explanation of(Trend trend, Indicator indicator) {
    Telling telling = new Telling();
    switch (trend) {
      case Trend.Significant(Trend.Basis basis, Trend.Heading heading, boolean better) -> {
        telling.say(
            "Udviklingen over de seneste fem år (%s) er signifikant %s, altså til det %s."
                .formatted(years(basis), heading.label(), better ? "bedre" : "værre"));
        arithmetic(telling, basis, indicator);
      }
      case Trend.NotSignificant(Trend.Basis basis) -> {
        telling.say(
            "Der er ingen signifikant ændring over de seneste fem år (%s)%s."
                .formatted(
                    years(basis),
                    basis.line().isSteepEnough()
                        ? "; retningen hænger på et enkelt af årene"
                        : ""));
        arithmetic(telling, basis, indicator);
      }
      case Trend.NotCalculable(Obstacle why) ->
          telling.say(
              "Udviklingen over fem år kan ikke beregnes: %s.".formatted(ObstacleWords.of(why)));
    }
    return telling.told();
  }

  private static String years(Trend.Basis basis) {
    return PeriodWords.of(basis.from()) + "-" + PeriodWords.of(basis.to());
  }

  private static void arithmetic(Telling telling, Trend.Basis basis, Indicator indicator) {
    switch (basis) {
      case Trend.Basis.OfCounts(List<Trend.Counted> years, StraightLine line) -> {
        counted(telling, years);
        telling.line(
            "Chi i anden",
            "N · (N · Sxt \u2212 X · Snt)² : (X · (N \u2212 X) · (N · Sntt \u2212 Snt²))",
            chiSquare(line));
      }
      case Trend.Basis.OfIntervals(List<Trend.Estimated> years, StraightLine line) -> {
        estimated(telling, years, Scale.of(indicator));
        telling
            .line(
                "Ændring pr. år",
                "vægtet med 1 : SE²",
                DanishNumber.of(line.slope(), indicator.unit().decimals() + 2))
            .line("Chi i anden", "(ændring : ændringens SE)²", chiSquare(line));
      }
    }
    telling
        .line("Krav", "mere end", DanishNumber.exact(StraightLine.CRITICAL))
        .line(
            "Uden ét år ad gangen",
            "",
            basis.line().keepsSign() ? "samme retning" : "skifter retning");
  }

  private static void counted(Telling telling, List<Trend.Counted> years) {
    telling
        .line("X", sum(years, t -> number(t.numerator())), sum(years, 0, true))
        .line("N", sum(years, t -> number(t.denominator())), sum(years, 0, false))
        .line("Sxt", timed(years, true, ""), sum(years, 1, true))
        .line("Snt", timed(years, false, ""), sum(years, 1, false))
        .line("Sntt", timed(years, false, "²"), sum(years, 2, false));
  }

  private static String sum(List<Trend.Counted> years, Function<Trend.Counted, String> term) {
    return years.stream().map(term).collect(Collectors.joining(" + "));
  }

  /** Years are counted 1 to 5. */
  private static String timed(List<Trend.Counted> years, boolean numerator, String power) {
    return sum(
        years,
        each ->
            number(numerator ? each.numerator() : each.denominator())
                + " · "
                + time(years, each)
                + power);
  }

  private static String sum(List<Trend.Counted> years, int power, boolean numerator) {
    long sum = 0;
    for (Trend.Counted each : years) {
      long count = numerator ? each.numerator() : each.denominator();
      for (int i = 0; i < power; i++) {
        count *= time(years, each);
      }
      sum += count;
    }
    return number(sum);
  }

  private static int time(List<Trend.Counted> years, Trend.Counted each) {
    return each.year().value() - years.getFirst().year().value() + 1;
  }

  private static String number(long count) {
    return DanishNumber.of(count);
  }

  private static void estimated(Telling telling, List<Trend.Estimated> years, Scale scale) {
    for (Trend.Estimated each : years) {
      telling.line(
          PeriodWords.of(each.year()),
          "SE = (%s \u2212 %s) : 3,92"
              .formatted(scale.number(each.upper()), scale.number(each.lower())),
          scale.number(each.value()));
    }
  }

  /** With as many decimals as it takes not to be rounded across the limit. */
  private static String chiSquare(StraightLine line) {
    int decimals = 2;
    BigDecimal value = line.chiSquare();
    while (decimals < MOST_DECIMALS
        && value.setScale(decimals, RoundingMode.HALF_UP).compareTo(StraightLine.CRITICAL) > 0
            != line.isSteepEnough()) {
      decimals++;
    }
    return DanishNumber.of(value, decimals);
  }
}
