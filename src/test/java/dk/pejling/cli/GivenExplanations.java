package dk.pejling.cli;

import dk.pejling.run.ExplainedVerdict;
import dk.pejling.run.ExplainedVerdict.Beside;
import dk.pejling.run.ExplainedVerdict.Criterion;
import dk.pejling.run.ExplainedVerdict.Elsewhere;
import dk.pejling.run.ExplainedVerdict.File;
import dk.pejling.run.ExplainedVerdict.FileKind;
import dk.pejling.run.ExplainedVerdict.Input;
import dk.pejling.run.ExplainedVerdict.JudgedArea;
import dk.pejling.run.ExplainedVerdict.Line;
import dk.pejling.run.ExplainedVerdict.Place;
import dk.pejling.run.Explanations.Outcome;
import dk.pejling.run.Explanations.Request;
import dk.pejling.run.Explanations.Wanted;
import java.time.LocalDate;
import java.util.List;

/** An explanation of one criterion; what else is asked for has outcomes of other kinds. */
final class GivenExplanations {
  private static final String SHA256 = "ab".repeat(32);

  private GivenExplanations() {}

  static Outcome explain(Request request) {
    return switch (request.wanted()) {
      case Wanted.Criteria all ->
          new Outcome.Listed(
              List.of(
                  new dk.pejling.run.Explanations.Line(
                      "1.3", 1, "Akutte genindlæggelser", "Regionen", "På sporet", "grøn")));
      case Wanted.Verdict(String criterion, String area) ->
          switch (criterion) {
            case "1.3" -> new Outcome.Explained(verdict());
            case "0.0" -> new Outcome.Unsure("Det kan ikke ses.");
            case "0.1" -> new Outcome.Nothing(List.of());
            default -> new Outcome.NotThere("Aftalen har intet succeskriterium " + criterion);
          };
    };
  }

  private static ExplainedVerdict verdict() {
    Input hidden = new Input("", "Læsø", "2025", "skjult", "", "", List.of(), List.of(), List.of());
    Input shown =
        new Input(
            "",
            "Hjørring",
            "2025",
            "20,1 pct.",
            "18,0-22,3",
            "201 af 1.000",
            List.of("foreløbigt tal"),
            List.of(new Place(1, "linje 14")),
            List.of());
    Input latest =
        new Input(
            "Seneste",
            "Klynge Nord",
            "2025",
            "21,0 pct.",
            "",
            "",
            List.of(),
            List.of(new Place(1, "linje 9")),
            List.of(shown, hidden));
    return new ExplainedVerdict(
        "midtvejsstatus",
        LocalDate.of(2025, 12, 12),
        "Pejling, metodeversion 1",
        "EKSEMPELDATA",
        new Criterion(
            "1.3",
            "Akutte genindlæggelser",
            "1. Tæt på borgeren",
            "måltal",
            "19,0 pct. i 2027",
            "Genindlæggelser",
            "Bilag 1",
            "",
            "sundhedsaftale.yaml, linje 619"),
        new JudgedArea("klynge-nord", "Klynge Nord", "klynge"),
        "På sporet",
        "På sporet",
        "grøn",
        "Andelen er faldet.",
        List.of(new Line("Krævet", "(19,0 − 21,6) : 4 år", "−0,65")),
        List.of("måltallet: sikkert ikke nået"),
        List.of(),
        List.of(new Beside("Udvikling", "Ingen signifikant ændring.", List.of())),
        List.of(latest.as("Baseline"), latest, latest.as("Øvrig måling")),
        List.of(
            new File(1, "esundhed.csv", FileKind.DATA, SHA256, "2025-11-28T20:14:00Z"),
            new File(2, "ny.csv", FileKind.DATA, SHA256, ""),
            new File(3, "sundhedsaftale.yaml", FileKind.AGREEMENT, SHA256, "")),
        List.of(new Elsewhere("825", "Læsø", "Kan ikke vurderes", "grå")));
  }
}
