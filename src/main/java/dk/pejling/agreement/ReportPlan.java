package dk.pejling.agreement;

import java.time.LocalDate;
import java.util.List;

/**
 * A report that the agreement owes (`rapport`).
 *
 * @param id tells it from every other one: the type, and the year where it is made every year, such
 *     as {@code revisionsvurdering-2025}
 * @param type names its folder and template, such as {@code midtvejsstatus}
 * @param lead the light first line of the title, such as {@code Midtvejsstatus på}
 * @param question the line under the title
 * @param recipient such as {@code Sundhedsstyrelsen til orientering}
 * @param due the last day to send it
 * @param asOf the day its figures are drawn up, unless a run asks for another
 */
public record ReportPlan(
    String id,
    String type,
    ReportKind kind,
    String lead,
    String question,
    String recipient,
    LocalDate due,
    LocalDate asOf,
    Sending sending) {

  /**
   * What its cover letter (`følgebrev`) says beside the report.
   *
   * @param reference id of the legal reference that it is sent by, or empty
   * @param signedBy who signs, or empty
   */
  public record Sending(String reference, String signedBy) {
    public static final Sending UNSAID = new Sending("", "");
  }

  /** Whether there is one every year. */
  public boolean yearly() {
    return !id.equals(type);
  }

  /** The year that it is about. */
  public int year() {
    return asOf.getYear();
  }

  /** Names of the templates that it can be written from, its own first. */
  public List<String> templates() {
    return type.equals(kind.word()) ? List.of(type) : List.of(type, kind.word());
  }
}
