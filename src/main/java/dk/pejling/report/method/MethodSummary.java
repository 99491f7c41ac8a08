package dk.pejling.report.method;

import dk.pejling.report.Template;
import java.util.Map;

/** What a report tells of the method that judged (`metodekapitel`). */
public final class MethodSummary {
  /** By the name that reports print. A version's text is as fixed as the version. */
  private static final Map<String, String> BY_NAME =
      Map.of(FirstVersion.NAME, FirstVersion.SUMMARY);

  private MethodSummary() {}

  /**
   * Markdown with headings from the second level on.
   *
   * @throws IllegalArgumentException if no version has that name
   */
  public static Template of(String name) {
    String summary = BY_NAME.get(name);
    if (summary == null) {
      throw new IllegalArgumentException("no method " + name);
    }
    return new Template("metode", summary);
  }
}
