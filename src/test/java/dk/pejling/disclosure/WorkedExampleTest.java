package dk.pejling.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Explainer;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.assessment.verdict.VerdictHeadline;
import dk.pejling.assessment.verdict.opinion.SecondOpinion;
import dk.pejling.danish.DanishNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The worked example of docs/worked-example.md, calculated by hand there. */
class WorkedExampleTest {
  @Test
  void figuresAreThoseCalculatedByHand() throws IOException {
    assertThat(figures(WorkedExample.disclosed())).isEqualTo(WorkedExample.golden("figures.txt"));
  }

  @Test
  void verdictsAreThoseCalculatedByHand() throws IOException {
    assertThat(verdicts(WorkedExample.disclosed())).isEqualTo(WorkedExample.golden("verdicts.txt"));
  }

  @Test
  void documentShowsTheSame() throws IOException {
    String document = Files.readString(Path.of("docs", "worked-example.md"));

    assertThat(document)
        .contains(WorkedExample.golden("figures.txt"))
        .contains(WorkedExample.golden("verdicts.txt"));
  }

  /** (22.142857 : 25)^(1/2) - 1 = -5.89 %; (16 : 25)^(1/4) - 1 = -10.56 %: 56 per cent of it. */
  @Test
  void growthIsThatCalculatedByHand() {
    DisclosedCriterion.AreaVerdict judged =
        WorkedExample.disclosed().verdict(new CriterionId("1.1"), new AreaId("860"));

    SecondOpinion.Growth growth = (SecondOpinion.Growth) judged.opinions().growth();

    assertThat(DanishNumber.of(growth.observed().movePointRight(2), 2)).isEqualTo("\u22125,89");
    assertThat(DanishNumber.of(growth.required().movePointRight(2), 2)).isEqualTo("\u221210,56");
    assertThat(DanishNumber.of(growth.ratio().movePointRight(2), 0)).isEqualTo("56");
    assertThat(growth.disagreesWith(judged.verdict())).isFalse();
  }

  private static String figures(DisclosedStatus status) {
    StringBuilder text = new StringBuilder();
    for (DisclosedSeries series : status.series()) {
      for (DisclosedPoint point : series.points()) {
        text.append(
            "%s | %s | %s | %s\n"
                .formatted(
                    series.indicator(),
                    WorkedExample.AGREEMENT.geography().area(series.area()).name(),
                    point.period().label(),
                    figure(point)));
      }
    }
    return text.toString();
  }

  private static String figure(DisclosedPoint point) {
    return switch (point) {
      case DisclosedPoint.Hidden hidden -> "skjult";
      case DisclosedPoint.Absent absent -> absent.why().label();
      case DisclosedPoint.Shown shown ->
          DanishNumber.of(shown.value(), 1) + spread(shown.spread()) + counts(shown.counts());
    };
  }

  private static String spread(Spread spread) {
    return spread instanceof Spread.Between between
        ? " (%s-%s)"
            .formatted(DanishNumber.of(between.lower(), 1), DanishNumber.of(between.upper(), 1))
        : "";
  }

  private static String counts(Counts counts) {
    return counts instanceof Counts.Of(long numerator, long denominator)
        ? " %d/%d".formatted(numerator, denominator)
        : "";
  }

  private static String verdicts(DisclosedStatus status) {
    StringBuilder text = new StringBuilder();
    for (DisclosedCriterion criterion : status.criteria()) {
      for (DisclosedCriterion.AreaVerdict each : criterion.areas()) {
        Area area = WorkedExample.AGREEMENT.geography().area(each.area());
        Explanation explanation =
            new Explainer()
                .explain(
                    WorkedExample.AGREEMENT,
                    criterion.criterion(),
                    area,
                    each.verdict(),
                    each.basis());
        text.append(
            "%s %s: %s\n  %s\n"
                .formatted(
                    criterion.criterion().id(),
                    area.name(),
                    VerdictHeadline.of(each.verdict(), each.basis()),
                    explanation.sentence()));
        explanation
            .arithmetic()
            .forEach(
                line ->
                    text.append(
                        "  %s | %s | %s\n"
                            .formatted(line.label(), line.expression(), line.result())));
      }
    }
    return text.toString();
  }
}
