package dk.pejling.report.criterion.map;

import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Printed;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Counting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the map shows, in words. */
record MapMessage(CriterionLine region, Printed.Figure latest, List<MappedArea> areas) {
  private static final int NAMED = 2;

  String sentence() {
    List<MappedArea> assessable =
        areas.stream().filter(area -> area.verdict().assessable()).toList();
    if (assessable.isEmpty()) {
      return "Ingen af kommunerne kan vurderes";
    }
    long favourable = assessable.stream().filter(area -> area.verdict().favourable()).count();
    String count = counted((int) favourable, assessable.size());
    return favourable == assessable.size() ? count : count + "; " + weakest(assessable);
  }

  private String counted(int favourable, int assessable) {
    boolean all = assessable == areas.size();
    String whole =
        DanishWords.number(assessable) + (all ? " kommuner" : " kommuner, der kan vurderes,");
    if (assessable == 1) {
      return "Den ene kommune, der kan vurderes, er "
          + (favourable == 1 ? "" : "ikke ")
          + "i mål eller på sporet";
    }
    if (favourable == assessable) {
      return (all ? "Alle " : "Alle de ") + whole + " er i mål eller på sporet";
    }
    String some =
        favourable == 0
            ? "Ingen"
            : DanishWords.sentence(favourable == 1 ? "én" : DanishWords.number(favourable));
    return some + " af de " + whole + " er i mål eller på sporet";
  }

  private static String weakest(List<MappedArea> assessable) {
    Verdict weakest =
        assessable.stream().map(MappedArea::verdict).max(Comparator.naturalOrder()).orElseThrow();
    List<String> names =
        assessable.stream()
            .filter(area -> area.verdict() == weakest)
            .map(area -> area.municipality().name())
            .toList();
    return "svagest er " + Counting.named(names, NAMED) + ": " + Counting.lowered(weakest.label());
  }

  /** Unit, years and the common axis, since the tiles have no numbers on theirs. */
  String subtitle(String first, String axis) {
    String to = PeriodWords.of(latest.period());
    return DanishWords.sentence(Amounts.glued(region.unit().name()))
        + ", "
        + (first.equals(to) ? to : first + "-" + to)
        + ". Alle felter har samme akse, "
        + axis
        + ". Tal: "
        + to
        + (latest.provisional() ? " (foreløbige)." : ".");
  }

  /** Verdict, the region's figure, every municipality's figure and verdict, and who has none. */
  String alternative() {
    List<String> figures = new ArrayList<>();
    for (MappedArea area : areas) {
      figures.add(
          area.municipality().name()
              + " "
              + switch (area.latest()) {
                case Printed.Figure figure ->
                    figure.number(region.unit()) + ", " + Counting.lowered(verdict(area));
                case Printed.Words(String words, boolean hidden) -> words;
              });
    }
    return region.judged().verdict().label()
        + " i regionen. "
        + sentence()
        + ". "
        + region.indicator().name()
        + " i "
        + PeriodWords.of(latest.period())
        + ", "
        + Amounts.stopped(Amounts.glued(region.unit().name()))
        + " Regionen "
        + latest.number(region.unit())
        + ", "
        + Amounts.stopped(region.target().phrase())
        + " "
        + String.join("; ", figures)
        + ".";
  }

  private static String verdict(MappedArea area) {
    String certainty = area.certainty();
    return area.verdict().label() + (certainty.isEmpty() ? "" : " (" + certainty + ")");
  }

  /** What the words of certainty mean; empty where no tile has one. */
  List<String> remarks() {
    return areas.stream().allMatch(area -> area.certainty().isEmpty())
        ? List.of()
        : List.of(
            "Usikkert: tallets 95\u00A0% konfidensinterval rummer det, tallet vurderes efter: den"
                + " krævede vej eller måltallet. Sikkert: det gør det ikke.");
  }
}
