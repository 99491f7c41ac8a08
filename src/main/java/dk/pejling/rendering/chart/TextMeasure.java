package dk.pejling.rendering.chart;

/** Tells how wide text becomes, so that labels can be placed without a canvas. */
@FunctionalInterface
public interface TextMeasure {
  /** Points. */
  double width(String text, Face face, double size);
}
