package dk.pejling.report.evidence;

import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.material.Printed;
import dk.pejling.report.text.Amounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What a breakdown shows in the region, in a sentence. Where the intervals of the highest and the
 * lowest overlap it says so, so that nobody takes chance for a difference.
 *
 * @param latest of each group in the region
 */
record BreakdownMessage(Indicator indicator, Breakdown breakdown, Function<Group, Printed> latest) {
  private record Ranked(String label, Printed.Figure figure) {}

  String sentence() {
    List<Ranked> ranked = new ArrayList<>();
    for (Group group : breakdown.groups()) {
      if (!(latest.apply(group) instanceof Printed.Figure figure)) {
        return "Grupperne kan ikke sammenlignes i regionen";
      }
      ranked.add(new Ranked(group.label(), figure));
    }
    ranked.sort(
        Comparator.comparing((Ranked each) -> each.figure().value(), Comparator.reverseOrder()));
    return told(ranked.getFirst(), ranked.getLast());
  }

  private String told(Ranked most, Ranked least) {
    String high = most.figure().number(indicator.unit());
    String low = least.figure().number(indicator.unit());
    if (high.equals(low)) {
      return "%s i regionen: %s".formatted(alike(most, least), amount(most.figure()));
    }
    return "%s i regionen: %s mod %s%s"
        .formatted(
            apart(most, least),
            high,
            amount(least.figure()),
            overlap(most, least) ? "; intervallerne overlapper" : "");
  }

  private String apart(Ranked most, Ranked least) {
    return breakdown.labels().size() == 2
        ? "%s har %s end %s"
            .formatted(DanishWords.sentence(most.label()), word().higher(), least.label())
        : "%s er højest for %s og lavest for %s"
            .formatted(word().definite(), most.label(), least.label());
  }

  private String alike(Ranked most, Ranked least) {
    return breakdown.labels().size() == 2
        ? "%s og %s har %s"
            .formatted(DanishWords.sentence(most.label()), least.label(), word().same())
        : "Alle grupper har " + word().same();
  }

  private String amount(Printed.Figure figure) {
    return figure.number(indicator.unit()) + Amounts.NBSP + Amounts.brief(indicator.unit());
  }

  private static boolean overlap(Ranked most, Ranked least) {
    return most.figure().spread() instanceof Spread.Between(BigDecimal from, BigDecimal top)
        && least.figure().spread() instanceof Spread.Between(BigDecimal bottom, BigDecimal to)
        && from.compareTo(to) <= 0;
  }

  private record Word(String definite, String higher, String same) {}

  private Word word() {
    return switch (indicator.measure()) {
      case Measure.Proportion() -> share();
      case Measure.SurveyShare() -> share();
      case Measure.Rate() -> rate();
      case Measure.PopulationRate rate -> rate();
      case Measure.Average() ->
          new Word("Gennemsnittet", "et højere gennemsnit", "samme gennemsnit");
      case Measure.Count() -> new Word("Antallet", "et højere antal", "samme antal");
    };
  }

  private static Word share() {
    return new Word("Andelen", "en højere andel", "samme andel");
  }

  private static Word rate() {
    return new Word("Raten", "en højere rate", "samme rate");
  }
}
