package dk.pejling.rendering.html.text;

import dk.pejling.rendering.markup.Markup;
import dk.pejling.report.document.Run;
import java.util.List;

/** Writes runs of text. A link that leads nowhere, or to no web or mail address, stays text. */
public record Runs(Anchors anchors) {
  public void write(List<Run> runs, Markup out) {
    for (Run run : Unpaged.of(runs, anchors)) {
      switch (run) {
        case Run.Text(String text, Run.Weight weight) -> text(text, weight, out);
        case Run.Link(String text, String address) ->
            link(text.isEmpty() ? address : text, WebAddress.of(address), out);
        case Run.Reference(String text, String anchor) ->
            link(text, anchors.has(anchor) ? WebAddress.within(anchor) : "", out);
        case Run.PageNumber(String anchor) ->
            link(anchors.place(anchor).brief(), WebAddress.within(anchor), out);
      }
    }
  }

  /**
   * @param address empty where the text is no link
   */
  public static void link(String text, String address, Markup out) {
    if (address.isEmpty()) {
      out.text(text);
    } else {
      out.element("a", text, "href", address);
    }
  }

  private static void text(String text, Run.Weight weight, Markup out) {
    switch (weight) {
      case PLAIN -> out.text(text);
      case STRONG -> out.element("strong", text);
      case EMPHASIS -> out.element("em", text);
    }
  }
}
