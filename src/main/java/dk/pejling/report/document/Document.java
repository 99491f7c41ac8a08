package dk.pejling.report.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A whole report (`dokument`), in Danish.
 *
 * @param title as in the reader's window title
 * @param author the committee
 * @param asOf the day the figures were drawn up; also the document's date
 * @param blocks in reading order
 */
public record Document(
    String title,
    String subject,
    String author,
    LocalDate asOf,
    Furniture furniture,
    List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }

  /**
   * What stands on every page but the cover; screen readers skip it.
   *
   * @param header left in the header; the chapter stands right
   * @param footer left in the footer; the page number stands right
   * @param exampleMark in a box in the middle of the footer, or empty for real data
   * @param watermark lies across every page, also the cover; seen and not read
   */
  public record Furniture(String header, String footer, String exampleMark, Watermark watermark) {}

  /** What lies across every page (`vandmærke`). */
  public enum Watermark {
    NONE,
    DRAFT
  }
}
