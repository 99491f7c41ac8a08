package dk.pejling.intake.extract.profile;

import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.intake.extract.profile.trial.ExpectedFigure;
import dk.pejling.intake.extract.profile.trial.ExpectedFigure.Content;
import dk.pejling.intake.extract.profile.trial.Trial;
import dk.pejling.period.Period;
import dk.pejling.period.PeriodNotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys under {@code prøver}. Inside braces a number's decimal mark is a point, as YAML has it.
 */
final class TrialKeys {
  private static final Map<String, Measure> MEASURES =
      Map.of(
          "andel", new Measure.Proportion(),
          "rate", new Measure.Rate(),
          "undersøgelsesandel", new Measure.SurveyShare(),
          "gennemsnit", new Measure.Average(),
          "antal", new Measure.Count());

  private TrialKeys() {}

  static List<Trial> trials(ProfileNode root) {
    String usual = root.texts("filer").stream().findFirst().orElse("").replace("*", "");
    List<Trial> trials = new ArrayList<>();
    for (ProfileNode node : root.children("prøver")) {
      String lines = node.required("linjer", "linjer fra kilden efter \"|\"");
      List<ExpectedFigure> figures = new ArrayList<>();
      for (ProfileNode figure : node.children("giver")) {
        figures.addAll(figure(figure));
      }
      List<String> codes = node.texts("anmærkning");
      if (!node.has("giver") && codes.isEmpty()) {
        node.problem(
            ProfileCode.MISSING_KEY, "giver", "hverken giver eller anmærkning", "mindst en af dem");
      }
      trials.add(
          new Trial(node.text("navn", usual), lines, figures, codes, measures(node), node.at()));
      node.complain();
    }
    return trials;
  }

  private static Map<IndicatorId, Measure> measures(ProfileNode node) {
    Map<IndicatorId, Measure> measures = new HashMap<>();
    node.entries("måltyper")
        .forEach(
            (id, kind) -> {
              Measure measure = MEASURES.get(kind);
              if (measure == null || id.isBlank()) {
                node.problem(
                    ProfileCode.UNKNOWN_CHOICE,
                    "måltyper",
                    kind,
                    "en af: " + String.join(", ", MEASURES.keySet().stream().sorted().toList()));
              } else {
                measures.put(new IndicatorId(id), measure);
              }
            });
    return measures;
  }

  /** None where something is wrong with it. */
  private static List<ExpectedFigure> figure(ProfileNode node) {
    String indicator = node.required("indikator", "en indikators id");
    String area = node.required("område", "et områdes id eller navn");
    String written = node.required("periode", "en periode som 2025");
    List<Period> period = PeriodNotation.read(written).stream().toList();
    if (period.isEmpty() && !written.isEmpty()) {
      node.problem(ProfileCode.WRONG_KIND, "periode", written, "en periode som 2025");
    }
    String group = node.text("gruppe", "");
    List<Content> content = content(node);
    node.complain();
    return indicator.isBlank() || area.isBlank() || period.isEmpty() || content.isEmpty()
        ? List.of()
        : List.of(
            new ExpectedFigure(
                new IndicatorId(indicator), area, group, period.getFirst(), content.getFirst()));
  }

  private static List<Content> content(ProfileNode node) {
    List<String> forms =
        List.of("værdi", "tæller", "mangler", "skjult").stream().filter(node::has).toList();
    boolean interval = node.has("nedre") && node.has("øvre");
    if (forms.size() != 1
        || node.has("tæller") != node.has("nævner")
        || (node.has("nedre") || node.has("øvre")) && !(interval && forms.contains("værdi"))) {
      node.problem(
          ProfileCode.CONFLICT,
          "giver",
          forms.isEmpty() ? "intet tal" : String.join(", ", forms),
          "værdi (med eller uden nedre og øvre), tæller og nævner, mangler eller skjult");
      return List.of();
    }
    return switch (forms.getFirst()) {
      case "mangler" -> List.of(new Content.Missing(node.text("mangler", "")));
      case "skjult" -> List.of(new Content.Suppressed(node.text("skjult", "")));
      case "tæller" -> List.of(new Content.Counts(number(node, "tæller"), number(node, "nævner")));
      default ->
          interval
              ? List.of(
                  new Content.ValueWithin(
                      number(node, "værdi"), number(node, "nedre"), number(node, "øvre")))
              : List.of(new Content.Value(number(node, "værdi")));
    };
  }

  private static BigDecimal number(ProfileNode node, String key) {
    String text = node.text(key, "");
    if (text.matches("-?\\d{1,15}(?:[.,]\\d{1,10})?")) {
      return new BigDecimal(text.replace(',', '.'));
    }
    node.problem(ProfileCode.WRONG_KIND, key, text, "et tal som 50.5, uden tusindtegn");
    return BigDecimal.ZERO;
  }
}
