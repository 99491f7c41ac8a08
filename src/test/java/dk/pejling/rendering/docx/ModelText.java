package dk.pejling.rendering.docx;

import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Caption;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Cover;
import dk.pejling.report.document.Document;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.StatusBlock;
import dk.pejling.report.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Every piece of text that a document's blocks hold, but the labels within charts. */
record ModelText(List<String> pieces) {
  static List<String> of(Document document) {
    ModelText text = new ModelText(new ArrayList<>());
    document.blocks().forEach(text::block);
    return text.pieces().stream().filter(piece -> !piece.isBlank()).toList();
  }

  private void add(String... more) {
    pieces.addAll(List.of(more));
  }

  private void block(Block block) {
    switch (block) {
      case Block.Chapter chapter -> add(chapter.kicker(), chapter.title());
      case Block.Topic topic -> add(topic.kicker(), topic.title(), topic.line());
      case Block.Heading heading -> add(heading.text().split("\u00A0 "));
      case Block.Paragraph paragraph -> runs(paragraph.runs());
      case Block.BulletList list -> list.items().forEach(this::runs);
      case Block.TermList list ->
          list.terms()
              .forEach(
                  term -> {
                    add(term.term());
                    runs(term.text());
                  });
      case Block.Figure figure -> {
        caption(figure.caption());
        figure.notes().forEach(this::add);
      }
      case Block.Columns columns ->
          columns.columns().forEach(column -> column.blocks().forEach(this::block));
      case Block.Callout callout -> {
        add(callout.title());
        runs(callout.text());
      }
      case Block.PageBreak pageBreak -> {}
      case Block.TableOfContents toc -> add(toc.title());
      case Cover cover -> cover(cover);
      case Table table -> table(table);
      case AreaPlot plot -> plot(plot);
      case StatusBlock status -> status(status);
    }
  }

  private void cover(Cover cover) {
    add(cover.organisation(), cover.parties(), cover.standing(), cover.standingNote());
    add(cover.lead(), cover.title(), cover.question());
    cover.facts().forEach(fact -> add(fact.label(), fact.text()));
    add(cover.exampleNotice().title(), cover.exampleNotice().text());
  }

  private void caption(Caption caption) {
    add(caption.label(), caption.message(), caption.subtitle());
  }

  private void runs(List<Run> runs) {
    for (Run run : runs) {
      switch (run) {
        case Run.Text(String text, Run.Weight weight) -> add(text);
        case Run.Link(String text, String address) -> add(text);
        case Run.Reference(String text, String anchor) -> add(text);
        case Run.PageNumber page -> {}
      }
    }
  }

  private void table(Table table) {
    caption(table.caption());
    table.columns().forEach(column -> add(column.heading(), column.under()));
    for (Table.Group group : table.groups()) {
      group.rows().forEach(row -> row.cells().forEach(this::cell));
    }
    table.notes().forEach(this::add);
  }

  private void cell(Cell cell) {
    switch (cell) {
      case Cell.Text(List<Run> runs, String detail) -> {
        runs(runs);
        add(detail);
      }
      case Cell.Identified id -> add(id.id(), id.text(), id.detail());
      case Cell.Number number -> add(number.text());
      case Cell.Muted(String text) -> add(text);
      case Cell.Status status -> add(status.words());
      case Cell.Phase phase -> add(phase.words());
      case Cell.Completeness bar -> add(bar.words());
      case Cell.Fulfilment fulfilment -> add(fulfilment.words());
      case Cell.Absent absent -> add(absent.words());
    }
  }

  private void plot(AreaPlot plot) {
    caption(plot.caption());
    add(plot.headings().area(), plot.headings().cluster(), plot.headings().value());
    add(plot.headings().counts());
    plot.rows()
        .forEach(row -> add(row.area(), row.cluster(), row.text(), row.interval(), row.counts()));
    plot.hidden().forEach(area -> add(area.area(), area.cluster(), area.words(), area.brief()));
    plot.notes().forEach(this::add);
  }

  private void status(StatusBlock block) {
    switch (block) {
      case StatusBlock.Tally tally -> tally.groups().forEach(group -> add(group.label()));
      case StatusBlock.StatusMatrix matrix -> matrix(matrix);
      case StatusBlock.StandingPanel panel ->
          add(panel.verdict(), panel.rule(), panel.weakest(), panel.headline(), panel.share());
      case StatusBlock.VerdictPanel panel -> {
        add(panel.verdict(), panel.aside());
        runs(panel.explanation());
        add(panel.arithmetic().isEmpty() ? "" : panel.arithmeticTitle(), panel.footing());
        panel.arithmetic().forEach(line -> add(line.label(), line.expression(), line.result()));
      }
      case StatusBlock.GivenLight given -> runs(given.text());
      case StatusBlock.StandingList list -> {
        list.lines().forEach(line -> add(line.number(), line.tag(), line.headline()));
        add(list.note());
      }
    }
  }

  private void matrix(StatusBlock.StatusMatrix matrix) {
    caption(matrix.caption());
    matrix.columns().forEach(this::add);
    for (StatusBlock.StatusMatrix.Row row : matrix.rows()) {
      add(row.number(), row.name());
      for (StatusBlock.StatusMatrix.Cell cell : row.cells()) {
        add(cell.headline(), cell.lead(), cell.weakest());
        cell.given().forEach(mark -> add(mark.words()));
      }
    }
    matrix.key().forEach(mark -> add(mark.words()));
    add(matrix.keyNote());
  }
}
