package dk.pejling.rendering.pdf.setting;

import java.util.Map;

/** Which page each place stands on, as the last pass over the document found it. */
public record PageNumbers(Map<String, Integer> places) {
  public PageNumbers {
    places = Map.copyOf(places);
  }

  /** Before the first pass. */
  public static PageNumbers unknown() {
    return new PageNumbers(Map.of());
  }

  public String of(String anchor) {
    Integer page = places.get(anchor);
    return page == null ? "–" : page.toString();
  }
}
