package dk.pejling.report.landmark;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Source;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Printed;
import dk.pejling.report.text.Amounts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The small lines below a table of criteria: only the keys that the table uses, then sources. */
record CriteriaNotes(Material material, List<CriterionLine> lines) {
  List<String> notes() {
    List<String> keys = new ArrayList<>();
    if (lines.stream().anyMatch(line -> withoutInterval(line.latest()))) {
      keys.add(
          "intet CI: kilden offentliggør ikke et konfidensinterval, og det kan ikke beregnes.");
    }
    if (lines.stream().anyMatch(CriterionLine::broken)) {
      keys.add(
          "//: databrud; tallene før og efter kan ikke sammenlignes, og der beregnes intet tempo.");
    }
    if (printed().anyMatch(each -> each.equals(Printed.HIDDEN))) {
      keys.add("skjult: af hensyn til diskretion.");
    }
    if (lines.stream()
        .anyMatch(line -> line.target().agreed() && line.tempo().equals(Amounts.NOT_RELEVANT))) {
      keys.add("–: ikke relevant.");
    }
    List<String> notes = new ArrayList<>();
    if (!keys.isEmpty()) {
      notes.add(String.join(" ", keys));
    }
    notes.add(sources());
    return notes;
  }

  private static boolean withoutInterval(Printed printed) {
    return printed instanceof Printed.Figure figure && figure.spread() instanceof Spread.NoInterval;
  }

  private Stream<Printed> printed() {
    return lines.stream().flatMap(line -> Stream.of(line.baseline(), line.latest()));
  }

  private String sources() {
    Set<String> sources = new LinkedHashSet<>();
    for (CriterionLine line : lines) {
      Indicator indicator = line.indicator();
      Source source = material.agreement().source(indicator.source());
      sources.add(source.publisher() + ", " + source.table());
    }
    Set<String> provisional = new TreeSet<>();
    printed()
        .forEach(
            each -> {
              if (each instanceof Printed.Figure figure && figure.provisional()) {
                provisional.add(PeriodWords.of(figure.period()));
              }
            });
    return (sources.isEmpty()
            ? "Kilde: klyngernes statusskemaer."
            : "Kilde: " + String.join("; ", sources) + ".")
        + (provisional.isEmpty()
            ? ""
            : " " + DanishWords.list(provisional) + " er foreløbige tal.");
  }
}
