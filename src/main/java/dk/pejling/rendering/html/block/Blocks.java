package dk.pejling.rendering.html.block;

import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.html.status.StatusWriter;
import dk.pejling.rendering.html.table.TableWriter;
import dk.pejling.rendering.html.text.Captions;
import dk.pejling.rendering.html.text.Drawn;
import dk.pejling.rendering.html.text.Writing;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cover;
import dk.pejling.report.document.StatusBlock;
import dk.pejling.report.document.Table;
import java.util.List;

/** Knows the writer of each kind of block. */
public final class Blocks {
  /** A figure's width on paper, in points. */
  private static final double WIDTH = 481.89;

  private final Writing writing;

  public Blocks(Writing writing) {
    this.writing = writing;
  }

  public void write(List<Block> blocks) {
    blocks.forEach(this::write);
  }

  private void write(Block block) {
    switch (block) {
      case Block.Text text -> new TextWriter(writing).write(text);
      case Block.Figure figure -> figure(figure);
      case Block.Columns columns -> columns(columns);
      case Block.Callout callout -> callout(callout);
      case Table table -> TableWriter.write(table, writing);
      case StatusBlock status -> StatusWriter.write(status, writing);
      case AreaPlot plot -> new PlotWriter(writing).write(plot);
      // its text opens the page
      case Cover cover -> {}
      // stand beside the text
      case Block.TableOfContents contents -> {}
      case Block.PageBreak none -> {}
    }
  }

  private void figure(Block.Figure figure) {
    Markup out = writing.out();
    Captions captions = new Captions(writing);
    String name = writing.newId();
    out.open("figure");
    captions.over(figure.caption(), name);
    captions.openScroll(figure.caption(), name);
    Scene scene = writing.charts().scene(figure.chart(), WIDTH);
    Drawn.figure(scene, figure.caption().message(), figure.alternative(), "chart", writing);
    out.close("div");
    captions.notes(figure.notes());
    out.close("figure").line();
  }

  private void columns(Block.Columns columns) {
    Markup out = writing.out();
    out.open("div", "class", "columns");
    for (Block.Columns.Column column : columns.columns()) {
      if (column.blocks().isEmpty()) {
        out.open("div", "class", "gap span-" + column.span()).close("div");
      } else {
        out.open("div", "class", "span-" + column.span());
        write(column.blocks());
        out.close("div");
      }
    }
    out.close("div").line();
  }

  private void callout(Block.Callout callout) {
    Markup out = writing.out();
    out.open("div", "class", "panel");
    if (!callout.title().isEmpty()) {
      out.open("p").element("strong", callout.title()).close("p");
    }
    out.open("p");
    writing.runs().write(callout.text(), out);
    out.close("p").close("div").line();
  }
}
