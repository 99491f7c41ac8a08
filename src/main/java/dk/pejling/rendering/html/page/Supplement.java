package dk.pejling.rendering.html.page;

import java.util.List;

/** What a page has beside the report. */
public sealed interface Supplement {
  /** Nothing: the report as it is handed on. */
  record None() implements Supplement {}

  /**
   * A page that is only for the one who writes (`forhåndsvisning`).
   *
   * @param notice says so
   * @param remarks on the template and the texts, with file and line
   * @param news address on the page's own server that tells when there is a newer page; or empty
   */
  record Preview(String notice, List<String> remarks, String news) implements Supplement {
    public Preview {
      remarks = List.copyOf(remarks);
    }
  }
}
