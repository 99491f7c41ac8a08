package dk.pejling.rendering.chart.contrast;

import dk.pejling.rendering.chart.Colour;

/** How well two colours are told apart (WCAG 2.2, relative luminance): 1 to 21. */
public final class Contrast {
  private Contrast() {}

  static double between(Colour one, Colour other) {
    return between(one.rgb(), other.rgb());
  }

  /** Of two colours as 24 bits. */
  public static double between(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int eighth) {
    double share = eighth / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
