package dk.pejling.rendering.docx.picture;

/**
 * A picture in the file.
 *
 * @param png relation to the picture that every program shows
 * @param svg relation to the same as vectors
 * @param width points
 * @param height points
 */
public record Picture(String png, String svg, double width, double height) {
  /** No higher than so many points. */
  public Picture within(double room) {
    double share = Math.min(1, room / height);
    return new Picture(png, svg, width * share, height * share);
  }
}
