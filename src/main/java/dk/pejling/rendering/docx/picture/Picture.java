package dk.pejling.rendering.docx.picture;

/**
 * A picture in the file.
 *
 * @param png relation to the picture that every program shows
 * @param svg relation to the same as vectors
 * @param width points
 * @param height points
 */
public record Picture(String png, String svg, double width, double height) {}
