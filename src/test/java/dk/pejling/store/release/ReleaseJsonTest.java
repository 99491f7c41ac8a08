package dk.pejling.store.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.professional.Subject;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.disclosure.WorkedExample;
import dk.pejling.disclosure.release.Goal;
import dk.pejling.disclosure.release.Ground;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedAssessment;
import dk.pejling.disclosure.release.ReleasedCriterion;
import dk.pejling.disclosure.release.ReleasedFigure;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReleaseJsonTest {
  private static final Period YEAR = new Period.Year(2025);
  private static final Basis.Point THEN =
      new Basis.Point(new Period.Years(2017, 2019), new BigDecimal("22.50"));
  private static final Basis.Point NOW = new Basis.Point(YEAR, new BigDecimal("1E+1"));
  private static final LocalDate DAY = LocalDate.of(2025, 11, 3);
  private static final IndicatorId INDICATOR = new IndicatorId("genind");
  private static final AreaId AREA = new AreaId("klynge-øst");
  private final ReleaseJson json = new ReleaseJson();

  @Test
  void everyKindIsReadAsItWasWritten() {
    Release every = everyKind();
    assertThat(json.read(json.write(every))).contains(every);
  }

  @Test
  void aWholeReportIsReadAsItWasWritten() {
    Release release = Release.of(WorkedExample.disclosed(), "midtvejsstatus", "1.0");
    assertThat(json.read(json.write(release))).contains(release);
    assertThat(release.series()).hasSizeGreaterThan(5);
    assertThat(release.criteria()).hasSize(3);
  }

  @Test
  void whatPeopleJudgedIsReadAsItWasWritten() {
    Release judged = judged();
    assertThat(json.read(json.write(judged))).contains(judged);
    assertThat(text(judged))
        .contains(
            """
                "professional" : [
                  {
                    "about" : { "is" : "criterion", "id" : "1.1" },
                    "area" : "klynge-øst",
                    "given" : "YELLOW",
                    "calculated" : "RED",
                    "reason" : "Udvalgets grund.",
                    "decidedBy" : "Udvalget",
                    "decided" : "2025-12-11T14:15:00"
                  },
            """);
  }

  @Test
  void aReportFromBeforePeopleCouldJudgeHasNoneOfIt() {
    String before = text(everyKind()).replaceFirst(",\\s*\"professional\" : \\[ \\]", "");
    assertThat(before).doesNotContain("professional");
    assertThat(json.read(bytes(before))).contains(everyKind());
  }

  /** The names stand in reports that were made public. */
  @Test
  void namesStay() {
    assertThat(text(everyKind()))
        .startsWith(
            """
            {
              "format" : 1,
              "release" : {
                "agreement" : "nordjylland-2024-2027",
                "report" : "midtvejsstatus",
                "asOf" : "2025-12-12",
                "method" : "Pejling, metodeversion 1",
                "program" : "1.0",
                "data" : "REAL",
                "series" : [
                  {
                    "indicator" : "genind",
                    "area" : "klynge-øst",
                    "group" : { "is" : "everyone" },
                    "figures" : [
            """)
        .contains(
            """
                      { "is" : "shown", "period" : "2025", "value" : "21.50", \
            "counts" : { "is" : "counted", "numerator" : 43, "denominator" : 200 }, \
            "spread" : { "is" : "between", "lower" : "16.02", "upper" : "27.8" }, \
            "provisional" : true, "ownCalculation" : false },
                      { "is" : "hidden", "period" : "2025K2" },
                      { "is" : "absent", "period" : "2025M03", "why" : "mangler" },
            """)
        .contains("\"latestFiles\" : [ ], \"light\" : \"YELLOW\" }")
        .contains("\"baselineFiles\" : [ { \"file\" : \"a.csv\", \"sha256\" : \"00ff\" } ]")
        .contains("\"is\" : \"broken\", \"at\" : \"2025\", \"reason\" : \"databrud 2025\"")
        .endsWith("}\n");
  }

  @Test
  void theSameReleaseIsTheSameBytes() {
    assertThat(json.write(everyKind())).isEqualTo(json.write(everyKind()));
  }

  @Test
  void whatIsOtherwiseIsNotRead() {
    assertThat(json.read(bytes(""))).isEmpty();
    assertThat(json.read(bytes("{}"))).isEmpty();
    assertThat(json.read(bytes("[1, 2"))).isEmpty();
    assertThat(json.read(bytes(text(everyKind()).replace("2025K2", "efterår")))).isEmpty();
    assertThat(json.read(bytes(text(everyKind()).replace("\"format\" : 1", "\"format\" : 2"))))
        .isEmpty();
  }

  private String text(Release release) {
    return new String(json.write(release), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Release judged() {
    Release every = everyKind();
    return new Release(
        every.agreement(),
        every.report(),
        every.asOf(),
        every.method(),
        every.program(),
        every.data(),
        every.series(),
        every.criteria(),
        every.standings(),
        List.of(
            assessment(new Subject.OfCriterion(new CriterionId("1.1"))),
            assessment(new Subject.OfPejlemaerke(1))));
  }

  private static ReleasedAssessment assessment(Subject about) {
    return new ReleasedAssessment(
        about,
        AREA,
        Light.YELLOW,
        Light.RED,
        "Udvalgets grund.",
        "Udvalget",
        LocalDateTime.of(2025, 12, 11, 14, 15));
  }

  static Release everyKind() {
    return new Release(
        "nordjylland-2024-2027",
        "midtvejsstatus",
        LocalDate.of(2025, 12, 12),
        "Pejling, metodeversion 1",
        "1.0",
        DataStanding.REAL,
        List.of(
            new Release.Series(
                INDICATOR,
                AREA,
                Group.EVERYONE,
                List.of(
                    shown(new Counts.Of(43, 200), true, between("16.02", "27.8")),
                    new ReleasedFigure.Hidden(new Period.Quarter(2025, 2)),
                    new ReleasedFigure.Absent(new Period.Month(2025, 3), Absence.MISSING),
                    shown(new Counts.NotCounted(), false, new Spread.NoInterval()))),
            new Release.Series(INDICATOR, AREA, new Group.Part("køn", "kvinder"), List.of())),
        criteria(),
        List.of(new Release.Standing(1, AREA, Verdict.ON_TRACK)),
        List.of());
  }

  private static ReleasedFigure shown(Counts counts, boolean provisional, Spread spread) {
    return new ReleasedFigure.Shown(
        YEAR, new BigDecimal("21.50"), counts, spread, provisional, !provisional);
  }

  private static Spread between(String lower, String upper) {
    return new Spread.Between(new BigDecimal(lower), new BigDecimal(upper));
  }

  private static List<ReleasedCriterion> criteria() {
    BigDecimal one = new BigDecimal("1.0");
    List<Goal> goals =
        List.of(
            new Goal.Target(
                INDICATOR,
                new Period.Years(2017, 2019),
                one,
                YEAR,
                List.of(new Goal.OwnTarget(AREA, one)),
                BigDecimal.ZERO,
                3),
            new Goal.Maintain(INDICATOR, YEAR, one, one, 3),
            new Goal.Range(INDICATOR, YEAR, one, one, 3),
            new Goal.Gap(INDICATOR, YEAR, one, YEAR, 3),
            new Goal.Milestone(DAY),
            new Goal.Followed(INDICATOR, YEAR),
            new Goal.None());
    return Stream.iterate(0, i -> i < goals.size(), i -> i + 1)
        .map(
            i -> new ReleasedCriterion(new CriterionId("1." + i), "navn", goals.get(i), verdicts()))
        .toList();
  }

  private static List<ReleasedCriterion.AreaVerdict> verdicts() {
    BigDecimal ratio = new BigDecimal("0.4615384615384615384615384615384615");
    return Stream.of(
            new Ground.Pace(THEN, NOW, ratio),
            new Ground.Distance(
                THEN, NOW, ratio, new Basis.Extremes("Ø", BigDecimal.TEN, "Å", BigDecimal.ONE)),
            new Ground.Level(THEN, NOW, ratio),
            new Ground.Range(NOW, ratio),
            new Ground.Done(DAY, 2),
            new Ground.Forecast(DAY, 0),
            new Ground.Overdue(9),
            new Ground.Cancelled(),
            new Ground.Broken(YEAR, "databrud 2025"),
            new Ground.NoVerdict("skjult"))
        .map(
            ground ->
                new ReleasedCriterion.AreaVerdict(
                    AREA,
                    Verdict.BEHIND_LIMITED,
                    ground,
                    List.of(new ReleasedCriterion.SourceOf("a.csv", "00ff")),
                    List.of()))
        .toList();
  }
}
