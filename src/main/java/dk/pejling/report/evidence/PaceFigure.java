package dk.pejling.report.evidence;

import dk.pejling.report.document.Block;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.chart.PaceScale;
import dk.pejling.report.text.Captions;
import java.util.List;

/** The scale of the pace rule. */
public final class PaceFigure {
  private PaceFigure() {}

  public static Block figure() {
    return new Block.Figure(
        Captions.figure("figur-tempo", "Tempoet afgør vurderingen", "Skalaen er ikke målfast."),
        new PaceScale(
            "Faktisk tempo i pct. af det krævede",
            List.of(
                Mark.WRONG_DIRECTION,
                Mark.BEHIND_LIMITED,
                Mark.BEHIND_PROGRESSING,
                Mark.ON_TRACK,
                Mark.ACHIEVED),
            List.of("0", "60", "95", "måltal nået")),
        "Skala for tempoet i pct. af det krævede: under 0 forkert retning; fra 0 til under 60"
            + " bagud, begrænset fremgang; fra 60 til under 95 bagud, i fremgang; fra 95 på sporet;"
            + " når måltallet er nået: nået.",
        List.of());
  }
}
