package dk.pejling.report.document.chart;

import dk.pejling.report.document.Mark;
import java.util.List;

/**
 * The scale of the pace rule, not to scale: the bands from worst to best with the limits between.
 *
 * @param bands one more than limits
 * @param limits such as {@code 0}, {@code 60}, {@code 95}, {@code måltal nået}
 */
public record PaceScale(String title, List<Mark> bands, List<String> limits) implements Chart {
  public PaceScale {
    bands = List.copyOf(bands);
    limits = List.copyOf(limits);
    if (bands.size() != limits.size() + 1) {
      throw new IllegalArgumentException("a limit must stand between two bands");
    }
  }
}
