package dk.pejling.rendering.pdf.setting;

import dk.pejling.rendering.chart.ChartScenes;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.contents.Entry;
import dk.pejling.rendering.contents.Outline;
import dk.pejling.rendering.pdf.type.LineBreaker;
import java.util.List;

/**
 * What all blocks of a document share in one pass.
 *
 * @param entries what a table of contents lists
 */
public record Composition(
    TextMeasure measure,
    LineBreaker breaker,
    ChartScenes charts,
    PageNumbers pages,
    List<Entry> entries,
    Outline outline) {
  public Composition {
    entries = List.copyOf(entries);
  }
}
