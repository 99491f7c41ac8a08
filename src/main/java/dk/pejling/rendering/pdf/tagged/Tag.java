package dk.pejling.rendering.pdf.tagged;

/**
 * What painted content belongs to: an {@link Element} that screen readers follow, or an {@link
 * Artifact} that they skip. Everything on a page is one or the other.
 */
public sealed interface Tag permits Element, Artifact {
  /**
   * A new last child. Elements are read in the order in which they are made, wherever they come to
   * stand. Children of an artifact are the artifact.
   */
  Tag child(Role role);

  /** A new figure with what it shows in words. */
  Tag figure(String alternative);

  /** A new cell that heads a column or row, and how many columns it takes. */
  Tag headingCell(Scope scope, int span);

  /** A new table cell, and how many columns it takes. */
  Tag cell(int span);

  /** What a heading cell heads. */
  enum Scope {
    COLUMN("Column"),
    ROW("Row");

    private final String type;

    Scope(String type) {
      this.type = type;
    }

    String type() {
      return type;
    }
  }
}
