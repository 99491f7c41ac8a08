package dk.pejling.rendering.pdf.flow;

/**
 * Content that begins on a new page.
 *
 * @param runningHead right in the header, or empty
 * @param furnished whether its pages have header and footer
 */
public record Section(String runningHead, boolean furnished, Piece content) {}
