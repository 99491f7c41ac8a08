package dk.pejling.intake.sheet.compare;

/**
 * What a version says in one cell (`svar`), as people read it.
 *
 * @param text the answer; of one that is held back the finding's code; empty for a blank one
 * @param cell its address, such as {@code F14}; only the row, such as {@code række 14}, where the
 *     column can't be told
 */
public record Said(Kind kind, String text, String cell) {
  /** Whether there is an answer to use. */
  public enum Kind {
    GIVEN,
    BLANK,
    HELD_BACK
  }

  /** Whether both say the same, in whichever cell. */
  boolean sameAs(Said other) {
    return kind == other.kind && text.equals(other.text);
  }
}
