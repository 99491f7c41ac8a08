package dk.pejling.rendering;

import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Caption;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Cover;
import dk.pejling.report.document.Document;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.StatusBlock;
import dk.pejling.report.document.Table;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Every text that a document has to say, in reading order, for comparing with what a rendered form
 * of it says. Page numbers and what drawings have within them are left out.
 */
public final class DocumentWords {
  private final List<String> words = new ArrayList<>();

  private DocumentWords() {}

  public static List<String> of(Document document) {
    DocumentWords all = new DocumentWords();
    document.blocks().forEach(all::block);
    return all.words.stream().filter(text -> !squeezed(text).isEmpty()).toList();
  }

  /** Without white space, what is invisible by definition, and how letters are composed. */
  public static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\s\\p{Cf}\\p{Cc}\\p{Z}]", "");
  }

  private void add(String... texts) {
    words.addAll(List.of(texts));
  }

  private void block(Block block) {
    switch (block) {
      case Block.Chapter chapter -> add(chapter.kicker(), chapter.title());
      case Block.Topic topic -> add(topic.kicker(), topic.title(), topic.line());
      case Block.Heading heading -> add(heading.text());
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
        words.addAll(figure.notes());
      }
      case Block.Columns columns ->
          columns.columns().forEach(column -> column.blocks().forEach(this::block));
      case Block.Callout callout -> {
        add(callout.title());
        runs(callout.text());
      }
      case Block.PageBreak none -> {}
      case Block.TableOfContents contents -> add(contents.title());
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

  private void table(Table table) {
    caption(table.caption());
    table.columns().forEach(column -> add(column.heading(), column.under()));
    table.groups().forEach(group -> group.rows().forEach(row -> row.cells().forEach(this::cell)));
    words.addAll(table.notes());
  }

  private void cell(Cell cell) {
    switch (cell) {
      case Cell.Text text -> {
        runs(text.runs());
        add(text.detail());
      }
      case Cell.Identified each -> add(each.id(), each.text(), each.detail());
      case Cell.Number number -> add(number.text());
      case Cell.Muted muted -> add(muted.text());
      case Cell.Status status -> add(status.words());
      case Cell.Phase phase -> add(phase.words());
      case Cell.Completeness each -> add(each.words());
      case Cell.Fulfilment each -> add(each.words());
      case Cell.Absent absent -> add(absent.words());
    }
  }

  private void plot(AreaPlot plot) {
    caption(plot.caption());
    add(plot.headings().area(), plot.headings().cluster(), plot.headings().value());
    add(plot.headings().counts());
    for (AreaPlot.Row row : plot.rows()) {
      add(row.area(), row.cluster(), row.text(), row.interval(), row.counts());
    }
    plot.hidden().forEach(area -> add(area.area(), area.cluster(), area.words(), area.brief()));
    words.addAll(plot.notes());
  }

  private void status(StatusBlock block) {
    switch (block) {
      case StatusBlock.Tally tally -> tally.groups().forEach(group -> add(group.label()));
      case StatusBlock.StatusMatrix matrix -> {
        caption(matrix.caption());
        words.addAll(matrix.columns());
        for (StatusBlock.StatusMatrix.Row row : matrix.rows()) {
          add(row.number(), row.name());
          for (StatusBlock.StatusMatrix.Cell cell : row.cells()) {
            add(cell.headline(), cell.lead(), cell.weakest());
            cell.given().stream().map(Mark::words).forEach(words::add);
          }
        }
        matrix.key().stream().map(Mark::words).forEach(words::add);
        add(matrix.keyNote());
      }
      case StatusBlock.StandingPanel panel ->
          add(panel.verdict(), panel.rule(), panel.weakest(), panel.headline(), panel.share());
      case StatusBlock.GivenLight given -> runs(given.text());
      case StatusBlock.VerdictPanel panel -> {
        add(panel.verdict(), panel.aside());
        runs(panel.explanation());
        add(panel.arithmetic().isEmpty() ? "" : panel.arithmeticTitle());
        panel.arithmetic().forEach(line -> add(line.label(), line.expression(), line.result()));
        add(panel.footing());
      }
      case StatusBlock.StandingList list -> {
        list.lines().forEach(line -> add(line.number(), line.tag(), line.headline()));
        add(list.note());
      }
    }
  }

  private void runs(List<Run> runs) {
    for (Run run : runs) {
      switch (run) {
        case Run.Text text -> add(text.text());
        case Run.Link link -> add(link.text());
        case Run.Reference reference -> add(reference.text());
        case Run.PageNumber none -> {}
      }
    }
  }
}
