package dk.pejling.report.criterion.trend;

import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.gap.Gap;
import dk.pejling.period.Period;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Printed;
import dk.pejling.report.text.Amounts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The gap over time in words. */
record GapSentence(CriterionLine line, List<Gap> gaps) {
  /** Who lies where now; the table below says how the distance has changed. */
  String text() {
    Gap last = gaps.getLast();
    return last.highest().named()
        + " ligger højest og "
        + last.lowest().named()
        + " lavest i "
        + PeriodWords.of(last.period());
  }

  /** Verdict, then both ends, the region and the distance in every period, and the target. */
  String alternative(Function<Period, Stream<Printed.Figure>> region) {
    return line.judged().verdict().label()
        + ". "
        + line.indicator().shortName()
        + ", "
        + Amounts.stopped(Amounts.glued(line.indicator().unit().name()))
        + " "
        + gaps.stream().map(each -> spoken(each, region)).collect(Collectors.joining("; "))
        + ". Forskellen: "
        + Amounts.stopped(line.target().phrase());
  }

  private String spoken(Gap each, Function<Period, Stream<Printed.Figure>> region) {
    var unit = line.indicator().unit();
    return PeriodWords.of(each.period())
        + ": højest "
        + each.highest().named()
        + " "
        + Amounts.number(each.highest().value(), unit)
        + region
            .apply(each.period())
            .map(whole -> ", regionen " + whole.number(unit))
            .findFirst()
            .orElse("")
        + ", lavest "
        + each.lowest().named()
        + " "
        + Amounts.number(each.lowest().value(), unit)
        + ", forskel "
        + Amounts.difference(each.absolute(), line.unit());
  }
}
