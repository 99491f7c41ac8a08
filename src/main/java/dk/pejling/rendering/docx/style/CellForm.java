package dk.pejling.rendering.docx.style;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.docx.markup.Xml;
import java.util.HexFormat;

/**
 * How one cell of a table stands.
 *
 * @param width twentieths of a point
 * @param span columns it takes
 * @param merge with the cells below
 * @param above the rule over it
 * @param below the rule under it
 * @param ground behind it
 * @param foot whether its text stands at its foot
 */
public record CellForm(
    int width, int span, Merge merge, Rule above, Rule below, Ground ground, boolean foot) {
  /** Whether a cell is one with those below. */
  public enum Merge {
    NO,
    BEGINS,
    GOES_ON
  }

  /** A rule between rows. */
  public sealed interface Rule {
    /** Points. */
    record Drawn(Colour colour, double width) implements Rule {}

    record None() implements Rule {}
  }

  /** What is behind a cell. */
  public enum Ground {
    PAPER,
    TINT
  }

  public static CellForm of(int width) {
    return new CellForm(width, 1, Merge.NO, new Rule.None(), new Rule.None(), Ground.PAPER, false);
  }

  public CellForm spanning(int columns) {
    return new CellForm(width, columns, merge, above, below, ground, foot);
  }

  public CellForm merged(Merge with) {
    return new CellForm(width, span, with, above, below, ground, foot);
  }

  public CellForm over(Rule rule) {
    return new CellForm(width, span, merge, rule, below, ground, foot);
  }

  public CellForm under(Rule rule) {
    return new CellForm(width, span, merge, above, rule, ground, foot);
  }

  public CellForm tinted() {
    return new CellForm(width, span, merge, above, below, Ground.TINT, foot);
  }

  public CellForm atFoot() {
    return new CellForm(width, span, merge, above, below, ground, true);
  }

  public void write(Xml xml) {
    xml.leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
    if (span > 1) {
      xml.leaf("w:gridSpan", "w:val", Integer.toString(span));
    }
    switch (merge) {
      case NO -> {}
      case BEGINS -> xml.leaf("w:vMerge", "w:val", "restart");
      case GOES_ON -> xml.leaf("w:vMerge");
    }
    if (above instanceof Rule.Drawn || below instanceof Rule.Drawn) {
      xml.open("w:tcBorders");
      rule(xml, "w:top", above);
      rule(xml, "w:bottom", below);
      xml.close();
    }
    if (ground == Ground.TINT) {
      xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", hex(Colour.TINT));
    }
    if (foot) {
      xml.leaf("w:vAlign", "w:val", "bottom");
    }
  }

  private static void rule(Xml xml, String name, Rule rule) {
    if (rule instanceof Rule.Drawn(Colour colour, double width)) {
      String eighths = Long.toString(Math.round(width * 8));
      xml.leaf(name, "w:val", "single", "w:sz", eighths, "w:space", "0", "w:color", hex(colour));
    }
  }

  private static String hex(Colour colour) {
    return HexFormat.of().withUpperCase().toHexDigits(colour.rgb(), 6);
  }
}
