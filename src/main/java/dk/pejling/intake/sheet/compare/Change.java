package dk.pejling.intake.sheet.compare;

/** Something that is different in a later version of a progress sheet (`ændring`). */
public sealed interface Change {
  /** The sheet's title, such as {@code Fremdrift}. */
  String sheet();

  /** What the row is about, such as {@code kriterium 2.1}. */
  String row();

  /** Another answer, or one that came, went, was held back or was released. */
  record Answer(String sheet, String row, String column, Said before, Said after)
      implements Change {
    /** Whether it waits now and didn't before. */
    public boolean becameHeldBack() {
      return after.kind() == Said.Kind.HELD_BACK && before.kind() != Said.Kind.HELD_BACK;
    }

    /** Whether it waited before and doesn't now. */
    public boolean wasReleased() {
      return before.kind() == Said.Kind.HELD_BACK && after.kind() != Said.Kind.HELD_BACK;
    }
  }

  /**
   * A row that wasn't there before.
   *
   * @param cell where it begins now
   */
  record RowAdded(String sheet, String row, String cell) implements Change {}

  /**
   * A row that isn't there any more.
   *
   * @param cell where it began
   */
  record RowRemoved(String sheet, String row, String cell) implements Change {}
}
