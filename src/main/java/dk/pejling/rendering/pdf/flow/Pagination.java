package dk.pejling.rendering.pdf.flow;

import dk.pejling.rendering.pdf.flow.Piece.Cut;
import dk.pejling.rendering.pdf.flow.Section.Beginning;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts sections into pages. */
public final class Pagination {
  /** Heights are sums of decimal fractions, in points. */
  private static final double TOLERANCE = 0.01;

  /** A last page with less than this on it looks forgotten. */
  private static final double SHORT_TAIL = Page.ROOM / 4;

  private static final double WELL_FILLED = Page.ROOM / 2;

  /** Of a page, for a section to begin under another one. */
  private static final double FREE = Page.ROOM / 3;

  private static final double BETWEEN_SECTIONS = 26;

  private Pagination() {}

  public static List<Page> pages(List<Section> sections) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      boolean last =
          i == sections.size() - 1
              || sections.get(i + 1).beginning() != Beginning.WHERE_THERE_IS_ROOM;
      String head = section.runningHead();
      Piece whole = section.content();
      if (runsOn(section, pages)) {
        Page shared = pages.removeLast();
        head = shared.runningHead();
        whole =
            Stack.of(List.of(Item.of(shared.content()), Item.of(whole).after(BETWEEN_SECTIONS)));
      }
      for (Piece content : contents(whole, last)) {
        pages.add(new Page(head, section.furnished(), content));
        head = section.runningHead();
      }
    }
    return pages;
  }

  private static boolean runsOn(Section section, List<Page> pages) {
    if (pages.isEmpty() || !pages.getLast().furnished()) {
      return false;
    }
    double free = Page.ROOM - pages.getLast().content().height() - BETWEEN_SECTIONS;
    return switch (section.beginning()) {
      case NEW_PAGE -> false;
      case WHERE_ALL_HAS_ROOM -> free >= section.content().height();
      case WHERE_THERE_IS_ROOM -> free >= FREE;
    };
  }

  /** The page that each place stands on, from 1. */
  public static Map<String, Integer> places(List<Page> pages) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      int number = i + 1;
      pages.get(i).content().anchors().forEach(anchor -> places.putIfAbsent(anchor, number));
    }
    return places;
  }

  /**
   * @param last whether nothing more comes on the last page
   */
  private static List<Piece> contents(Piece section, boolean last) {
    List<Piece> contents = new ArrayList<>();
    Piece left = fitted(section);
    while (cut(left) instanceof Cut.Parts parts) {
      Cut.Parts fuller = last ? withoutShortTail(left, parts) : parts;
      contents.add(fuller.head());
      left = fitted(fuller.rest());
    }
    contents.add(left);
    return contents;
  }

  /**
   * Where only a little would go over to the last page, more of what belongs with it goes along, if
   * that leaves the page before well filled.
   */
  private static Cut.Parts withoutShortTail(Piece whole, Cut.Parts usual) {
    double missing = SHORT_TAIL - usual.rest().height();
    if (missing <= 0) {
      return usual;
    }
    return whole.cut(usual.head().height() - missing) instanceof Cut.Parts(Piece head, Piece rest)
            && head.height() >= WELL_FILLED
            && rest.height() <= Page.ROOM
        ? new Cut.Parts(head, rest)
        : usual;
  }

  /** What is a little higher than a page is lowered onto it, if it has so much to give. */
  private static Piece fitted(Piece content) {
    double over = content.height() - Page.ROOM;
    if (over <= 0 || over > content.give()) {
      return content;
    }
    Piece lowered = content.lowered(over);
    return lowered.height() <= Page.ROOM + TOLERANCE ? lowered : content;
  }

  private static Cut cut(Piece piece) {
    Cut cut = piece.cut(Page.ROOM);
    if (!(cut instanceof Cut.Nothing)) {
      return cut;
    }
    Cut forced = piece.force(Page.ROOM);
    if (forced instanceof Cut.Nothing) {
      throw new IllegalStateException(
          "a piece %.0f pt high fits on no page".formatted(piece.height()));
    }
    return forced;
  }
}
