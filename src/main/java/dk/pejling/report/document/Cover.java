package dk.pejling.report.document;

import java.util.List;

/**
 * The first page (`forside`).
 *
 * @param organisation whose report it is
 * @param parties line below it
 * @param standing in a box top right, such as {@code Udkast}
 * @param lead light first line of the title
 * @param title second line of the title
 * @param bearings the pejlemærker drawn as bearings
 * @param position the as-of date under "Vores position"
 * @param alternative what the drawing shows, for screen readers
 * @param exampleNotice notice for example data; both empty for real data
 */
public record Cover(
    String organisation,
    String parties,
    String standing,
    String standingNote,
    String lead,
    String title,
    String question,
    List<Bearing> bearings,
    String position,
    String alternative,
    List<Fact> facts,
    ExampleNotice exampleNotice)
    implements Block {
  public Cover {
    bearings = List.copyOf(bearings);
    facts = List.copyOf(facts);
  }

  /** A pejlemærke in the drawing. */
  public record Bearing(String number, String label) {}

  /** A line of the table below the drawing. */
  public record Fact(String label, String text) {}

  /** Says that nothing in the report is real. */
  public record ExampleNotice(String title, String text) {}
}
