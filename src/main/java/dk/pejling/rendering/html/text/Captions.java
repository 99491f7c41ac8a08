package dk.pejling.rendering.html.text;

import dk.pejling.rendering.markup.Markup;
import dk.pejling.report.document.Caption;
import java.util.List;

/** What stands over tables and figures, and the notes below. */
public record Captions(Writing writing) {
  /**
   * The caption over a drawing.
   *
   * @param id that its first line gets
   */
  public void over(Caption caption, String id) {
    if (present(caption)) {
      Markup out = writing.out();
      out.open("figcaption", "id", writing.anchors().id(caption.anchor()));
      lines(caption, id);
      out.close("figcaption");
    }
  }

  /** The caption that a table begins with. */
  public void within(Caption caption, String id) {
    if (present(caption)) {
      Markup out = writing.out();
      out.open("caption").open("div");
      lines(caption, id);
      out.close("div").close("caption");
    }
  }

  private void lines(Caption caption, String id) {
    Markup out = writing.out();
    out.open("p", "id", id);
    if (!caption.label().isEmpty()) {
      out.element("strong", caption.label()).text(" ");
    }
    out.text(caption.message()).close("p");
    if (!caption.subtitle().isEmpty()) {
      out.element("p", caption.subtitle(), "class", "subtitle");
    }
  }

  private static boolean present(Caption caption) {
    return !caption.message().isEmpty() || !caption.label().isEmpty();
  }

  /**
   * What scrolls sideways where its content is wider than the page; the caller ends it. No
   * landmark: a report has dozens, and some of the same name.
   *
   * @param id of the caption's first line
   */
  public void openScroll(Caption caption, String id) {
    boolean named = present(caption);
    writing
        .out()
        .open(
            "div",
            "class",
            "scroll",
            "role",
            "group",
            "aria-labelledby",
            named ? id : "",
            "aria-label",
            named ? "" : "Tabel",
            "tabindex",
            "0");
  }

  public void notes(List<String> notes) {
    notes.forEach(note -> writing.out().element("p", note, "class", "note"));
  }
}
