package dk.pejling.report.document;

import java.util.List;

/** A piece of text within a line. */
public sealed interface Run {
  /** Plain text of one weight. */
  record Text(String text, Weight weight) implements Run {}

  /** A link out of the document. */
  record Link(String text, String address) implements Run {}

  /** A link to a chapter, topic, table or figure of the document. */
  record Reference(String text, String anchor) implements Run {}

  /** The number of the page that the anchor stands on, as a link to it. */
  record PageNumber(String anchor) implements Run {}

  /** How text is stressed. */
  enum Weight {
    PLAIN,
    STRONG,
    EMPHASIS
  }

  static Run text(String text) {
    return new Text(text, Weight.PLAIN);
  }

  static Run strong(String text) {
    return new Text(text, Weight.STRONG);
  }

  static List<Run> plain(String text) {
    return List.of(text(text));
  }
}
