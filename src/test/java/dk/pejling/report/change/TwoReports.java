package dk.pejling.report.change;

import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.professional.Subject;
import dk.pejling.assessment.verdict.Basis.Extremes;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.disclosure.release.Goal;
import dk.pejling.disclosure.release.Ground;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedAssessment;
import dk.pejling.disclosure.release.ReleasedCriterion;
import dk.pejling.disclosure.release.ReleasedCriterion.AreaVerdict;
import dk.pejling.disclosure.release.ReleasedFigure;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Two reports on one criterion in one area, and what is said of the change between them. */
final class TwoReports {
  static final IndicatorId INDICATOR = new IndicatorId("genind");
  static final AreaId AREA = new AreaId("860");
  static final LocalDate DUE = LocalDate.of(2025, 9, 30);
  static final Goal GOAL = target("50.0", 2027, "0", 2021, 3);

  private TwoReports() {}

  static List<String> sentences(Release was, Release is) {
    CauseSentence words = CauseSentence.of(indicator(), false);
    return causes(was, is).stream().map(words::of).map(TwoReports::plain).toList();
  }

  static List<Cause> causes(Release was, Release is) {
    return Changes.between(was, is).stream()
        .flatMap(change -> change.areas().stream())
        .flatMap(area -> area.causes().stream())
        .toList();
  }

  static String plain(String sentence) {
    return sentence.replace('\u00A0', ' ');
  }

  static Indicator indicator() {
    return IndicatorSketch.proportion("genind").make();
  }

  static Goal target(String level, int at, String tolerance, int baseline, int staleAfter) {
    return new Goal.Target(
        INDICATOR,
        new Period.Year(baseline),
        new BigDecimal(level),
        new Period.Year(at),
        List.of(),
        new BigDecimal(tolerance),
        staleAfter);
  }

  static Point point(int year, String value) {
    return new Point(new Period.Year(year), new BigDecimal(value));
  }

  static Ground pace(int baseline, String from, int latest, String to) {
    return new Ground.Pace(point(baseline, from), point(latest, to), BigDecimal.ONE);
  }

  static Ground distance(int baseline, String from, int latest, String to) {
    return new Ground.Distance(
        point(baseline, from),
        point(latest, to),
        BigDecimal.ONE,
        new Extremes("A", BigDecimal.TEN, "B", BigDecimal.ONE));
  }

  static ReleasedFigure figure(int year, String value) {
    return new ReleasedFigure.Shown(
        new Period.Year(year),
        new BigDecimal(value),
        new Counts.NotCounted(),
        new Spread.NoInterval(),
        false,
        false);
  }

  static ReleasedFigure hidden(int year) {
    return new ReleasedFigure.Hidden(new Period.Year(year));
  }

  static Release release(Goal goal, Ground ground, ReleasedFigure... figures) {
    return whole(
        "M",
        List.of(criterion(goal, Verdict.BEHIND_LIMITED, ground)),
        List.of(new Release.Series(INDICATOR, AREA, Group.EVERYONE, List.of(figures))));
  }

  static Release with(Goal goal, List<AreaVerdict> areas) {
    return whole(
        "M",
        List.of(new ReleasedCriterion(new CriterionId("1.1"), "navn", goal, areas)),
        List.of());
  }

  static ReleasedCriterion criterion(Goal goal, Verdict verdict, Ground ground) {
    return new ReleasedCriterion(
        new CriterionId("1.1"),
        "navn",
        goal,
        Stream.of(AREA)
            .map(area -> new AreaVerdict(area, verdict, ground, List.of(), List.of()))
            .toList());
  }

  /** The same report, with a light that people gave the criterion. */
  static Release given(Release release, Light light) {
    return new Release(
        release.agreement(),
        release.report(),
        release.asOf(),
        release.method(),
        release.program(),
        release.data(),
        release.series(),
        release.criteria(),
        release.standings(),
        List.of(
            new ReleasedAssessment(
                new Subject.OfCriterion(new CriterionId("1.1")),
                AREA,
                light,
                Light.RED,
                "grunden",
                "Udvalget",
                LocalDateTime.of(2025, 12, 11, 10, 30))));
  }

  static Release whole(
      String method, List<ReleasedCriterion> criteria, List<Release.Series> series) {
    return new Release(
        "test",
        "midtvejsstatus",
        LocalDate.of(2025, 12, 12),
        method,
        "1.0",
        DataStanding.REAL,
        series,
        criteria,
        List.of(),
        List.of());
  }
}
