package dk.pejling.rendering.html.page;

import dk.pejling.rendering.contents.Contents;
import dk.pejling.rendering.contents.Entry;
import dk.pejling.rendering.html.text.Anchors;
import dk.pejling.rendering.html.text.Runs;
import dk.pejling.rendering.html.text.WebAddress;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.report.document.Block;
import java.util.List;

/** The contents beside the text: chapters, and the topics in each. */
final class ContentsWriter {
  private static final String TITLE = "Indhold";

  private ContentsWriter() {}

  static void write(List<Block> blocks, Anchors anchors, Markup out) {
    List<Entry> entries = Contents.of(blocks);
    if (entries.size() < 2) {
      return;
    }
    out.open("nav", "class", "contents", "aria-labelledby", "_contents");
    out.element("p", title(blocks), "id", "_contents").open("ul").line();
    boolean within = false;
    boolean any = false;
    for (Entry entry : entries) {
      boolean topic = entry.level() > 1 && any;
      if (topic && !within) {
        out.line().open("ul");
      } else if (!topic) {
        end(within, any, out);
      }
      if (topic && within) {
        out.close("li");
      }
      out.open("li");
      line(entry, anchors, out);
      within = topic;
      any = true;
    }
    end(within, any, out);
    out.close("ul").close("nav").line();
  }

  private static void end(boolean within, boolean any, Markup out) {
    if (within) {
      out.close("li").close("ul");
    }
    if (any) {
      out.close("li").line();
    }
  }

  private static void line(Entry entry, Anchors anchors, Markup out) {
    String address = anchors.has(entry.anchor()) ? WebAddress.within(entry.anchor()) : "";
    if (!entry.number().isEmpty()) {
      out.element("span", entry.number(), "class", "number").text(" ");
    }
    Runs.link(entry.title(), address, out);
  }

  private static String title(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.TableOfContents(String title) && !title.isEmpty()) {
        return title;
      }
    }
    return TITLE;
  }
}
