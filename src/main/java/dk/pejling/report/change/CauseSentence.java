package dk.pejling.report.change;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.release.Ground;
import dk.pejling.period.Period;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Apart;
import java.math.BigDecimal;

/**
 * Why a criterion stands otherwise, as a Danish sentence.
 *
 * @param noun what the figures are, such as {@code andelen}
 * @param unit that figures are printed in
 */
record CauseSentence(String noun, Unit unit) {
  /** For an indicator's figures, or for distances between areas. */
  static CauseSentence of(Indicator indicator, boolean distances) {
    Unit unit = indicator.unit();
    return distances
        ? new CauseSentence(
            "forskellen", new Unit(unit.change(), unit.change(), unit.factor(), unit.decimals()))
        : new CauseSentence(noun(indicator.measure()), unit);
  }

  /** Where there are no figures. */
  static CauseSentence withoutFigures() {
    return new CauseSentence("tallet", new Unit("", "", BigDecimal.ONE, 0));
  }

  private static String noun(Indicator.Measure measure) {
    return switch (measure) {
      case Indicator.Measure.Proportion proportion -> "andelen";
      case Indicator.Measure.SurveyShare share -> "andelen";
      case Indicator.Measure.Rate rate -> "raten";
      case Indicator.Measure.PopulationRate rate -> "raten";
      case Indicator.Measure.Average average -> "gennemsnittet";
      case Indicator.Measure.Count count -> "antallet";
    };
  }

  String of(Cause cause) {
    return switch (cause) {
      case Cause.NewFigure(Point before, Point now) -> newer(before, now);
      case Cause.FirstFigure(Point now) ->
          Amounts.stopped(
              "Seneste tal er nu %s; %s er %s"
                  .formatted(PeriodWords.of(now.period()), noun, amount(now.value())));
      case Cause.Withdrawn(Period period) ->
          "Kilden har ikke længere noget tal for %s.".formatted(PeriodWords.of(period));
      case Cause.Revised revised -> revised(revised);
      case Cause.NowHidden(Period period) ->
          "Tallet for %s er nu skjult.".formatted(PeriodWords.of(period));
      case Cause.NowShown(Point now) ->
          Amounts.stopped(
              "Tallet for %s vises nu; det var skjult. %s er %s"
                  .formatted(
                      PeriodWords.of(now.period()),
                      DanishWords.sentence(noun),
                      amount(now.value())));
      case Cause.BreakDeclared(Period at) ->
          "Der er databrud %s; tal fra før og efter kan ikke sammenlignes."
              .formatted(PeriodWords.of(at));
      case Cause.GoalNumber goal -> goal(goal);
      case Cause.TargetMoved(Period before, Period now) ->
          "Måltallet skal nu nås i %s (før %s)."
              .formatted(PeriodWords.of(now), PeriodWords.of(before));
      case Cause.BaselineMoved(Period before, Period now) ->
          "Baseline er nu %s (før %s).".formatted(PeriodWords.of(now), PeriodWords.of(before));
      case Cause.DueMoved(var before, var now) ->
          "Fristen er flyttet fra %s til %s.".formatted(DanishDate.of(before), DanishDate.of(now));
      case Cause.AgeAllowed(int before, int now) ->
          "Tallene må nu være højst %s år gamle (før %s).".formatted(now, before);
      case Cause.OtherKind(String before, String now) ->
          "Succeskriteriet er nu af slagsen %s (før %s).".formatted(now, before);
      case Cause.OtherIndicator() -> "Succeskriteriet måles nu med en anden indikator.";
      case Cause.Reported(Ground before, Ground.Milestone now) -> reported(before, now);
      case Cause.OtherReason(String before, String now) -> reason(before, now);
      case Cause.OtherMethod(String before, String now) ->
          "Vurderet efter %s (før %s).".formatted(now, before);
      case Cause.LightGiven(Light now) ->
          "Der er givet en faglig vurdering: %s.".formatted(now.label());
      case Cause.OtherLightGiven(Light before, Light now) ->
          "Den faglige vurdering er nu %s (før %s).".formatted(now.label(), before.label());
      case Cause.LightWithdrawn(Light before) ->
          "Der er ikke længere en faglig vurdering (før %s).".formatted(before.label());
      case Cause.NewCriterion() -> "Succeskriteriet er nyt.";
      case Cause.GoneCriterion() -> "Succeskriteriet er ikke længere med i aftalen.";
      case Cause.NewArea() -> "Området er ikke vurderet før.";
      case Cause.GoneArea() -> "Området vurderes ikke længere.";
      case Cause.Other() -> "Andre tal bag vurderingen er ændret.";
    };
  }

  private String newer(Point before, Point now) {
    String periods =
        "Seneste tal er nu %s (før %s); "
            .formatted(PeriodWords.of(now.period()), PeriodWords.of(before.period()));
    if (before.value().compareTo(now.value()) == 0) {
      return Amounts.stopped(periods + noun + " er uændret " + amount(now.value()));
    }
    Apart apart = Apart.of(before.value(), now.value(), unit);
    return periods + "%s er %s (før %s).".formatted(noun, with(apart.second()), apart.first());
  }

  private String revised(Cause.Revised revised) {
    Apart apart = Apart.of(revised.before(), revised.now(), unit);
    String period = PeriodWords.of(revised.period());
    return Amounts.stopped(
        noun.equals("forskellen")
            ? "Forskellen i %s er nu opgjort til %s (før %s)"
                .formatted(period, with(apart.second()), apart.first())
            : "Kilden har revideret tallet for %s fra %s til %s"
                .formatted(period, apart.first(), with(apart.second())));
  }

  private String goal(Cause.GoalNumber goal) {
    Apart apart = Apart.of(goal.before(), goal.now(), unit);
    Unit shown =
        goal.part() == Cause.GoalPart.TOLERANCE
            ? new Unit(unit.change(), unit.change(), unit.factor(), unit.decimals())
            : unit;
    return Amounts.stopped(
        "%s er ændret fra %s til %s"
            .formatted(goal.part().label(), apart.first(), with(apart.second(), shown)));
  }

  private static String reason(String before, String now) {
    if (now.isEmpty()) {
      return "Kan nu vurderes (før: %s).".formatted(before);
    }
    return before.isEmpty()
        ? "Kan ikke længere vurderes: %s.".formatted(now)
        : "Kan fortsat ikke vurderes: %s (før: %s).".formatted(now, before);
  }

  private static String reported(Ground before, Ground.Milestone now) {
    return "Milepælen %s (før: %s).".formatted(stands(now), stands(before));
  }

  private static String stands(Ground ground) {
    return switch (ground) {
      case Ground.Done(var on, long late) -> "er gennemført " + DanishDate.of(on);
      case Ground.Forecast(var on, long late) -> "forventes gennemført " + DanishDate.of(on);
      case Ground.Overdue(long days) ->
          "er %s %s over fristen".formatted(DanishNumber.of(days), days == 1 ? "dag" : "dage");
      case Ground.Cancelled() -> "er udgået";
      case Ground.Nothing nothing -> "kunne ikke vurderes, " + nothing.reason();
      case Ground.Pace pace -> "var ikke en milepæl";
      case Ground.Distance distance -> "var ikke en milepæl";
      case Ground.Level level -> "var ikke en milepæl";
      case Ground.Range range -> "var ikke en milepæl";
    };
  }

  private String amount(BigDecimal value) {
    return Amounts.amount(value, unit);
  }

  private String with(String number) {
    return with(number, unit);
  }

  private static String with(String number, Unit unit) {
    return number + Amounts.NBSP + Amounts.glued(unit.name());
  }
}
