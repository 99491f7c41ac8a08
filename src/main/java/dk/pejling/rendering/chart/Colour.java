package dk.pejling.rendering.chart;

/**
 * The colours of all pages. Contrast on white is in the comments; green, amber and red are for
 * verdicts only.
 */
public enum Colour {
  /** Text, numbers, targets, intervals: 16.4. */
  INK(0x15212B),
  /** Secondary text: 7.9. */
  TEXT2(0x46535F),
  /** Headings, panels, what is done: 11.9. */
  NAVY(0x0B3A5B),
  /** The data series, ids, links: 7.4. */
  LINE(0x0B5A8C),
  /** 5.4. */
  GREEN(0x0B7A53),
  /** 4.1: shapes only, never text. */
  AMBER(0xB86A00),
  /** 6.7. */
  RED(0xB0261E),
  /** Can't be assessed: 5.5. */
  GREY(0x5E6A75),
  /** Axes, ticks, leaders: 3.7. */
  AXIS(0x7B8792),
  /** Edge of an interval band: 3.4. */
  BAND_EDGE(0x5C92B4),
  /** Rules between rows. */
  RULE(0xBCC5CD),
  /** Grid. */
  HAIR(0xDDE2E6),
  /** Interval band. */
  BAND(0xCFE1EC),
  /** Panels, the region's column. */
  TINT(0xF2F5F7),
  /** Text and frame of the example-data mark. */
  EXAMPLE(0x6B4A00),
  /** Ground of the example-data mark. */
  EXAMPLE_GROUND(0xFFF4D6),
  /** A word across every page, so light that all text stays legible on it. */
  WATERMARK(0xF0F2F4),
  WHITE(0xFFFFFF);

  private final int rgb;

  Colour(int rgb) {
    this.rgb = rgb;
  }

  /** Red, green and blue, eight bits each. */
  public int rgb() {
    return rgb;
  }
}
