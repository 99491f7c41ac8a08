package dk.pejling.report.text;

import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import java.util.ArrayList;
import java.util.List;

/** Builds a paragraph from plain and strong parts. */
public final class Prose {
  private final List<Run> runs = new ArrayList<>();

  public static Block body(String text) {
    return new Block.Paragraph(Block.Paragraph.Style.BODY, Run.plain(text));
  }

  public static Block note(String text) {
    return new Block.Paragraph(Block.Paragraph.Style.NOTE, Run.plain(text));
  }

  public Prose text(String text) {
    if (!text.isEmpty()) {
      runs.add(Run.text(text));
    }
    return this;
  }

  public Prose strong(String text) {
    runs.add(Run.strong(text));
    return this;
  }

  public Prose number(int count) {
    return strong(String.valueOf(count));
  }

  public Prose run(Run run) {
    runs.add(run);
    return this;
  }

  public List<Run> runs() {
    return List.copyOf(runs);
  }

  public Block paragraph(Block.Paragraph.Style style) {
    return new Block.Paragraph(style, runs);
  }
}
