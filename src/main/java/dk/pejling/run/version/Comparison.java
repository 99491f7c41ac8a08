package dk.pejling.run.version;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.extract.compare.FigureChange;
import dk.pejling.intake.extract.compare.FigureDifference;
import dk.pejling.intake.extract.compare.FigureText;
import dk.pejling.intake.sheet.compare.DifferenceText;
import dk.pejling.intake.sheet.compare.SheetDifference;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.store.received.ReadFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is different between two files of a lineage, in Danish for whoever handed them in. */
record Comparison(Agreement agreement) {
  private static final int FIGURES_OF_AN_INDICATOR = 5;

  /** What came of it. */
  sealed interface Outcome {
    /** Both say the same. */
    record Same() implements Outcome {}

    /**
     * @param summary such as {@code 3 svar ændret}
     */
    record Different(String summary, List<String> lines) implements Outcome {
      public Different {
        lines = List.copyOf(lines);
      }
    }

    /** One is of another kind than the other, or neither can be read. */
    record Incomparable() implements Outcome {}
  }

  Outcome of(ReadFile before, ReadFile after) {
    if (before.file().content() instanceof Content.ProgressSheet former
        && after.file().content() instanceof Content.ProgressSheet sheet) {
      return of(SheetDifference.between(former.report(), sheet.report()));
    }
    if (before.file().content() instanceof Content.Extract
        && after.file().content() instanceof Content.Extract) {
      return of(FigureDifference.between(before.observations(), after.observations()));
    }
    return new Outcome.Incomparable();
  }

  private static Outcome of(SheetDifference difference) {
    return difference.none()
        ? new Outcome.Same()
        : new Outcome.Different(
            DifferenceText.summary(difference), DifferenceText.lines(difference));
  }

  private Outcome of(FigureDifference difference) {
    if (difference.none()) {
      return new Outcome.Same();
    }
    FigureText text = FigureText.hidingSmallCounts(agreement);
    List<String> lines = new ArrayList<>();
    List<FigureChange> all = new ArrayList<>();
    for (Map.Entry<IndicatorId, List<FigureChange>> each : difference.byIndicator().entrySet()) {
      all.addAll(each.getValue());
      lines.add(text.name(each.getKey()) + ": " + FigureText.summary(each.getValue()));
      text.lines(each.getValue(), FIGURES_OF_AN_INDICATOR).forEach(line -> lines.add("  " + line));
    }
    return new Outcome.Different(FigureText.summary(all), lines);
  }

  /** The first of many lines, then {@code og 12 andre}. */
  static List<String> first(List<String> lines, int most) {
    if (lines.size() <= most + 1) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, most));
    shown.add("og " + DanishNumber.of(lines.size() - most) + " andre");
    return shown;
  }
}
