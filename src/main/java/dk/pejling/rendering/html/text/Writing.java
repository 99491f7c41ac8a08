package dk.pejling.rendering.html.text;

import dk.pejling.rendering.chart.ChartScenes;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.contents.Outline;
import dk.pejling.rendering.markup.Markup;

/** What the writers of a page's parts share. Not for use by several threads. */
public final class Writing {
  private final Markup out = new Markup();
  private final Outline outline = new Outline();
  private final Anchors anchors;
  private final ChartScenes charts;
  private final TextMeasure measure;
  private int ids;

  public Writing(Anchors anchors, ChartScenes charts, TextMeasure measure) {
    this.anchors = anchors;
    this.charts = charts;
    this.measure = measure;
  }

  public Markup out() {
    return out;
  }

  public Outline outline() {
    return outline;
  }

  public Anchors anchors() {
    return anchors;
  }

  public ChartScenes charts() {
    return charts;
  }

  public TextMeasure measure() {
    return measure;
  }

  public Runs runs() {
    return new Runs(anchors);
  }

  /** An id that no other element of the page has. */
  public String newId() {
    ids++;
    return "_" + ids;
  }
}
