package dk.pejling.report.assembly;

import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Caption;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Cover;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.StatusBlock;
import dk.pejling.report.document.Table;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes every caption and every run of some blocks, in reading order. */
record Rewriting(UnaryOperator<Caption> captions, UnaryOperator<Run> runs) {
  List<Block> of(List<Block> blocks) {
    return blocks.stream().map(this::of).toList();
  }

  private Block of(Block block) {
    return switch (block) {
      case Block.Text text -> text(text);
      case Block.Layout layout -> layout(layout);
      case Block.Figure(var caption, var chart, var alternative, var notes) ->
          new Block.Figure(captions.apply(caption), chart, alternative, notes);
      case Cover cover -> cover;
      case Table table -> table(table);
      case AreaPlot plot ->
          new AreaPlot(
              captions.apply(plot.caption()),
              plot.headings(),
              plot.axis(),
              plot.reference(),
              plot.target(),
              plot.rows(),
              plot.hidden(),
              plot.alternative(),
              plot.notes());
      case StatusBlock status -> status(status);
    };
  }

  private Block text(Block.Text text) {
    return switch (text) {
      case Block.Paragraph(var style, var paragraph) -> new Block.Paragraph(style, runs(paragraph));
      case Block.BulletList(var items) ->
          new Block.BulletList(items.stream().map(this::runs).toList());
      case Block.TermList(var density, var terms) ->
          new Block.TermList(
              density,
              terms.stream()
                  .map(each -> new Block.TermList.Term(each.term(), runs(each.text())))
                  .toList());
      case Block.Chapter chapter -> chapter;
      case Block.Topic topic -> topic;
      case Block.Heading heading -> heading;
    };
  }

  private Block layout(Block.Layout layout) {
    return switch (layout) {
      case Block.Columns(var columns) ->
          new Block.Columns(
              columns.stream()
                  .map(each -> new Block.Columns.Column(each.span(), of(each.blocks())))
                  .toList());
      case Block.Callout(var title, var text) -> new Block.Callout(title, runs(text));
      case Block.PageBreak pageBreak -> pageBreak;
      case Block.TableOfContents contents -> contents;
    };
  }

  private Block status(StatusBlock status) {
    return switch (status) {
      case StatusBlock.StatusMatrix matrix ->
          new StatusBlock.StatusMatrix(
              captions.apply(matrix.caption()),
              matrix.columns(),
              matrix.rows(),
              matrix.key(),
              matrix.keyNote());
      case StatusBlock.VerdictPanel panel ->
          new StatusBlock.VerdictPanel(
              panel.mark(),
              panel.verdict(),
              panel.aside(),
              runs(panel.explanation()),
              panel.arithmeticTitle(),
              panel.arithmetic(),
              panel.footing());
      case StatusBlock.GivenLight(var mark, var text) ->
          new StatusBlock.GivenLight(mark, runs(text));
      case StatusBlock.Tally tally -> tally;
      case StatusBlock.StandingPanel panel -> panel;
      case StatusBlock.StandingList list -> list;
    };
  }

  private Table table(Table table) {
    return new Table(
        captions.apply(table.caption()),
        table.density(),
        table.columns(),
        table.groups().stream()
            .map(group -> new Table.Group(group.rows().stream().map(this::row).toList()))
            .toList(),
        table.notes());
  }

  private Table.Row row(Table.Row row) {
    return new Table.Row(
        row.cells().stream()
            .map(
                cell ->
                    cell instanceof Cell.Text(var text, var detail)
                        ? new Cell.Text(runs(text), detail)
                        : cell)
            .toList(),
        row.total());
  }

  private List<Run> runs(List<Run> text) {
    return text.stream().map(runs).toList();
  }
}
