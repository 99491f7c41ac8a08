package dk.pejling.report.criterion;

import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Printed;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Counting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the areas against the region show, in words. */
record AreaMessage(
    CriterionLine line,
    AreaLevel level,
    Printed.Figure region,
    List<AreaPlot.Row> rows,
    List<AreaPlot.Absent> hidden) {
  private static final int NAMED = 3;

  String sentence() {
    if (!intervals()) {
      return extremes();
    }
    List<String> different =
        rows.stream().filter(AreaPlot.Row::differs).map(AreaPlot.Row::area).toList();
    if (different.isEmpty()) {
      return "Ingen " + level.label() + " adskiller sig statistisk sikkert fra regionen";
    }
    return DanishWords.sentence(
            Counting.ofCommon(different.size(), level.label(), level.label() + plural()))
        + " adskiller sig statistisk sikkert fra regionen: "
        + Counting.named(different, NAMED);
  }

  String subtitle() {
    boolean lower = line.indicator().direction() == Direction.LOWER_IS_BETTER;
    String unit = Amounts.glued(line.unit().name());
    return PeriodWords.of(region.period())
        + ", "
        + Amounts.stopped(intervals() ? unit + " med 95\u00A0% konfidensinterval" : unit)
        + (lower ? " Laveste øverst." : " Højeste øverst.");
  }

  /** The region's verdict and figure, every area's figure, and who is hidden. */
  String alternative() {
    List<String> figures =
        Stream.concat(
                rows.stream().map(row -> row.area() + " " + row.text() + bracketed(row.interval())),
                hidden.stream().map(each -> each.area() + " " + each.brief()))
            .toList();
    return line.judged().verdict().label()
        + " i regionen. "
        + sentence()
        + ". "
        + line.indicator().name()
        + " i "
        + PeriodWords.of(region.period())
        + ", "
        + Amounts.stopped(Amounts.glued(line.unit().name()))
        + " Regionen "
        + region.number(line.unit())
        + bracketed(region.interval(line.unit()))
        + "; "
        + DanishWords.list(figures)
        + ".";
  }

  /**
   * Keys and caveats in one line, then the source.
   *
   * @param sources caveats and source of the series, the source last
   */
  List<String> notes(List<String> sources) {
    List<String> line = new ArrayList<>();
    line.add(
        intervals()
            ? "Åben cirkel: intervallet rummer regionens tal. Udfyldt cirkel: det gør det ikke."
            : "Kilden offentliggør ikke konfidensintervaller, og de kan ikke beregnes.");
    if (hidden.stream().anyMatch(AreaPlot.Absent::discretion)) {
      line.add("Skjult: små tal, eller tal, der ville afsløre dem.");
    }
    line.addAll(sources.subList(0, sources.size() - 1));
    return List.of(String.join(" ", line), sources.getLast());
  }

  private boolean intervals() {
    return rows.stream().anyMatch(row -> row.whisker() instanceof AreaPlot.Whisker.Between);
  }

  private String extremes() {
    return new Extremes(rows).sentence();
  }

  private String plural() {
    return level == AreaLevel.REGION ? "er" : "r";
  }

  private static String bracketed(String interval) {
    return interval.isEmpty() || interval.equals(Amounts.NO_INTERVAL) ? "" : " " + interval;
  }
}
