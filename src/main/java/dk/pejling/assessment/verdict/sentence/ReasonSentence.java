package dk.pejling.assessment.verdict.sentence;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.LackingWords;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.period.Period;
import java.util.List;

/** Explains why there is no verdict. */
public final class ReasonSentence {
  private ReasonSentence() {}

  public static Explanation of(
      Agreement agreement, SuccessCriterion criterion, Area area, Reason reason) {
    return new Telling().say(sentence(agreement, criterion, area, reason)).told();
  }

  private static String sentence(
      Agreement agreement, SuccessCriterion criterion, Area area, Reason reason) {
    return switch (reason) {
      case Reason.NoTargetAgreed none ->
          "Parterne har ikke fastsat noget måltal, så der er intet at vurdere udviklingen imod.";
      case Reason.BaselineMissing(Period period) ->
          "Tallet for baseline %s mangler, så der er intet at måle udviklingen fra."
              .formatted(PeriodWords.of(period));
      case Reason.LatestMissing none -> "Der er ingen måling efter baseline.";
      case Reason.Hidden hidden ->
          "Tal, som vurderingen bygger på, er skjult af hensyn til diskretion.";
      case Reason.SeriesBroken(Period at) ->
          "Der er databrud fra %s%s: tallene før og efter kan ikke sammenlignes."
              .formatted(PeriodWords.of(at), cause(agreement, criterion, at));
      case Reason.Stale(Period latest) ->
          "Den seneste måling er fra %s%s.".formatted(PeriodWords.of(latest), limit(criterion));
      case Reason.IncompleteCoverage(List<Reason.Lacking> lacking) ->
          criterion instanceof SuccessCriterion.Gap
              ? "Færre end to områder har tal både ved baseline og nu, så der er ingen forskel at"
                  + " måle."
              : "Ikke alle områder har tal, så et samlet tal kan ikke beregnes."
                  + LackingWords.sentence(lacking);
      case Reason.NotPublishedForLevel none ->
          "Kriteriet opgøres ikke for %s.".formatted(plural(area.level()));
      case Reason.NotReported none ->
          area.level() == AreaLevel.REGION
              ? "Mindst én klynge har ikke indberettet, hvor langt den er med milepælen."
              : "Klyngen har ikke indberettet, hvor langt den er med milepælen.";
      case Reason.HeldBack(String code) ->
          "Det modtagne er holdt tilbage, indtil anmærkning %s er rettet.".formatted(code);
      case Reason.NoPath none ->
          "Måltallet skulle være nået ved baseline eller før, så der er intet tempo at måle.";
    };
  }

  private static String cause(Agreement agreement, SuccessCriterion criterion, Period at) {
    if (criterion instanceof SuccessCriterion.Measured measured) {
      for (SeriesBreak each : agreement.indicator(measured.indicator()).breaks()) {
        if (each.from().equals(at)) {
          return " (" + each.reason() + ")";
        }
      }
    }
    return "";
  }

  private static String limit(SuccessCriterion criterion) {
    return criterion instanceof SuccessCriterion.Measured measured
        ? ", og kriteriet kræver tal, der højst er %s år gamle"
            .formatted(measured.staleAfterYears())
        : "";
  }

  private static String plural(AreaLevel level) {
    return switch (level) {
      case MUNICIPALITY -> "kommuner";
      case CLUSTER -> "klynger";
      case REGION -> "regionen";
    };
  }
}
