package dk.pejling.rendering.html.text;

import dk.pejling.report.document.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs without page numbers, since a web page has none: {@code (kap. 12, side 27)} becomes {@code
 * (kap. 12)}, {@code Klynge Nord (side 27)} becomes a link on the name, and a page number that
 * stands alone becomes the name of the place.
 */
final class Unpaged {
  private static final String PAGE = "side\u00A0";
  private static final String COMMA = ", ";
  private static final String OPENING = " (";
  private static final String CLOSING = ")";

  private final Anchors anchors;
  private final List<Run> runs = new ArrayList<>();

  private Unpaged(Anchors anchors) {
    this.anchors = anchors;
  }

  static List<Run> of(List<Run> all, Anchors anchors) {
    Unpaged unpaged = new Unpaged(anchors);
    for (int i = 0; i < all.size(); i++) {
      boolean bracketed = i + 1 < all.size() && closes(all.get(i + 1));
      if (all.get(i) instanceof Run.PageNumber(String anchor)) {
        if (unpaged.page(anchor, bracketed)) {
          all = withoutClosing(all, i + 1);
        }
      } else {
        unpaged.runs.add(all.get(i));
      }
    }
    return List.copyOf(unpaged.runs);
  }

  private static boolean closes(Run run) {
    return run instanceof Run.Text text && text.text().startsWith(CLOSING);
  }

  private static List<Run> withoutClosing(List<Run> all, int at) {
    List<Run> rest = new ArrayList<>(all);
    if (rest.get(at) instanceof Run.Text(String text, Run.Weight weight)) {
      rest.set(at, new Run.Text(text.substring(CLOSING.length()), weight));
    }
    return rest;
  }

  /** Whether the bracket that follows goes too. */
  private boolean page(String anchor, boolean bracketed) {
    String before = takeBefore();
    boolean told =
        before.equals(COMMA)
            && !runs.isEmpty()
            && runs.getLast() instanceof Run.Reference(var text, var same)
            && same.equals(anchor);
    if (told) {
      return false;
    }
    if (bracketed && before.length() > OPENING.length() && before.endsWith(OPENING)) {
      String name = before.substring(0, before.length() - OPENING.length());
      String words = name.stripLeading();
      if (words.length() < name.length()) {
        runs.add(Run.text(name.substring(0, name.length() - words.length())));
      }
      runs.add(anchors.has(anchor) ? new Run.Reference(words, anchor) : Run.text(words));
      return true;
    }
    if (!before.isEmpty()) {
      runs.add(Run.text(before));
    }
    if (anchors.has(anchor)) {
      runs.add(new Run.PageNumber(anchor));
    }
    return false;
  }

  /** The text right before, without its last word {@code side}. */
  private String takeBefore() {
    if (runs.isEmpty()
        || !(runs.getLast() instanceof Run.Text(String text, Run.Weight weight))
        || !text.endsWith(PAGE)) {
      return "";
    }
    runs.removeLast();
    return text.substring(0, text.length() - PAGE.length());
  }
}
