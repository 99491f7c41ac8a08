package dk.pejling.rendering.contents;

/**
 * A chapter or topic.
 *
 * @param level 1 or 2
 * @param number such as {@code 1.3}, or empty
 */
public record Entry(int level, String number, String title, String anchor) {
  public String label() {
    return number.isEmpty() ? title : number + " " + title;
  }
}
