package dk.pejling.report.document;

import java.util.List;

/** What stands in a table's cell; never nothing. */
public sealed interface Cell {
  /** How many columns it takes. */
  default int span() {
    return 1;
  }

  /**
   * Running text.
   *
   * @param detail small grey line below, such as the unit, or empty
   */
  record Text(List<Run> runs, String detail) implements Cell {
    public Text {
      runs = List.copyOf(runs);
    }
  }

  /**
   * An id in the colour of links, then text.
   *
   * @param anchor what the id links to, or empty
   */
  record Identified(String id, String anchor, String text, String detail) implements Cell {}

  /**
   * A formatted number.
   *
   * @param strong the latest value
   * @param afterBreak whether a break in the series parts it from the number to its left
   */
  record Number(String text, boolean strong, boolean afterBreak) implements Cell {
    /** From the comma on; empty where there is none. */
    public String decimals() {
      int comma = text.indexOf(',');
      return comma < 0 ? "" : text.substring(comma);
    }
  }

  /** An interval in brackets, or other grey figures. */
  record Muted(String text) implements Cell {}

  /** A mark with its words. */
  record Status(Mark mark, String words, boolean strong) implements Cell {}

  /**
   * How far an initiative has come, as dots.
   *
   * @param reached dots filled, from 1
   */
  record Phase(int reached, int of, String words) implements Cell {}

  /** How much has been filled in, as a bar with {@code n/N}, or with words where nothing is. */
  record Completeness(int filled, int expected, String words) implements Cell {}

  /** How far a requirement is fulfilled, as a dot. */
  record Fulfilment(Fill fill, String words) implements Cell {}

  /** How far something is fulfilled. */
  enum Fill {
    FULL,
    HALF,
    EMPTY
  }

  /**
   * Why there is no figure: {@code –}, {@code intet CI}, {@code mangler}, {@code skjult}.
   *
   * @param hidden set in italics: hidden for discretion
   */
  record Absent(String words, boolean hidden, int span) implements Cell {}
}
