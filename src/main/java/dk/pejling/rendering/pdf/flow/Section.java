package dk.pejling.rendering.pdf.flow;

/**
 * Content that begins on a new page, or under what stands before it.
 *
 * @param runningHead right in the header, or empty
 * @param furnished whether its pages have header and footer
 */
public record Section(String runningHead, boolean furnished, Beginning beginning, Piece content) {
  /** Where a section begins. */
  public enum Beginning {
    NEW_PAGE,
    /** Under the section before it, if all of it has room there. */
    WHERE_ALL_HAS_ROOM,
    /** Under the section before it, if enough of the page is free. */
    WHERE_THERE_IS_ROOM
  }
}
