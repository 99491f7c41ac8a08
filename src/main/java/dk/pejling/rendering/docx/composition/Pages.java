package dk.pejling.rendering.docx.composition;

import java.util.Map;

/**
 * Which page an anchor stands on, as another form of the report has it, until the reader's program
 * counts anew.
 */
public record Pages(Map<String, Integer> byAnchor) {
  public Pages {
    byAnchor = Map.copyOf(byAnchor);
  }

  public boolean known() {
    return !byAnchor.isEmpty();
  }

  /** The number, or a dash where it isn't known. */
  public String of(String anchor) {
    Integer page = byAnchor.get(anchor);
    return page == null ? "–" : page.toString();
  }
}
