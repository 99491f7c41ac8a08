package dk.pejling.disclosure.table;

/** A count at one place of a table, and who gets to see it. */
public sealed interface Node {
  /** What it is, or the likeliest where a source keeps it to itself. */
  long count();

  /** Published, unless it is hidden. */
  record Reported(long count) implements Node {}

  /**
   * Never published: its source hides it, or nobody reports it.
   *
   * @param sensitive whether it could point at persons
   */
  record Withheld(long count, boolean sensitive) implements Node {}

  /** There is no figure, or none made of counts. It protects no other, so it passes for 0. */
  record Absent() implements Node {
    @Override
    public long count() {
      return 0;
    }
  }
}
