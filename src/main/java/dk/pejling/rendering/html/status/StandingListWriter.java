package dk.pejling.rendering.html.status;

import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.figure.LocatorScene;
import dk.pejling.rendering.html.text.Drawn;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.report.document.StatusBlock.StandingList;

/** An area's pejlemærker as a list, with its place on a small map, which is decoration. */
final class StandingListWriter {
  private StandingListWriter() {}

  static void write(StandingList list, Markup out) {
    out.open("div", "class", "standings").open("div").open("ul", "class", "unmarked");
    for (StandingList.Line line : list.lines()) {
      out.open("li").open("span", "class", "tag").text(line.number() + " " + line.tag());
      out.close("span").element("strong", " " + line.headline() + " ", "class", "headline");
      MarkWriter.strip(line.strip(), 0, out);
      out.close("li");
    }
    out.close("ul");
    if (!list.note().isEmpty()) {
      out.element("p", list.note(), "class", "small");
    }
    out.close("div");
    Scene map = LocatorScene.of(list.locator());
    if (!map.shapes().isEmpty()) {
      Drawn.decoration(map, "locator", out);
    }
    out.close("div").line();
  }
}
