package dk.pejling.report;

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
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document as plain text, one line per paragraph, row or mark, for golden files and searches.
 * Spaces that don't break are printed as {@code ~}.
 */
public final class DocumentText {
  private final StringBuilder out = new StringBuilder();

  private DocumentText() {}

  public static String of(Document document) {
    DocumentText text = new DocumentText();
    text.line("dokument: " + document.title() + " | " + document.subject());
    text.line("forfatter: " + document.author() + " | " + document.asOf());
    Document.Furniture furniture = document.furniture();
    text.line(
        "side: "
            + furniture.header()
            + " | "
            + furniture.footer()
            + " | "
            + furniture.exampleMark());
    document.blocks().forEach(text::block);
    return text.out.toString();
  }

  public static String of(List<Block> blocks) {
    DocumentText text = new DocumentText();
    blocks.forEach(text::block);
    return text.out.toString();
  }

  private void line(String text) {
    out.append(text.replace('\u00A0', '~')).append('\n');
  }

  private void block(Block block) {
    switch (block) {
      case Block.Chapter(var anchor, var number, var title, var kicker, var head) ->
          line("\n# [" + anchor + "] " + number + " " + title + " | " + kicker + " | " + head);
      case Block.Topic(var anchor, var kicker, var title, var under) ->
          line("\n## [" + anchor + "] " + kicker + " | " + title + " | " + under);
      case Block.Heading(int level, var anchor, var text) ->
          line("h" + level + (anchor.isEmpty() ? "" : " [" + anchor + "]") + " " + text);
      case Block.Paragraph(var style, var runs) ->
          line(style.name().toLowerCase(java.util.Locale.ROOT) + ": " + runs(runs));
      case Block.BulletList(var items) -> items.forEach(item -> line("- " + runs(item)));
      case Block.TermList(var density, var terms) ->
          terms.forEach(term -> line(term.term() + " :: " + runs(term.text())));
      case Block.Figure figure -> {
        caption("figur", figure.caption());
        line("  " + figure.chart());
        line("  alt: " + figure.alternative());
        notes(figure.notes());
      }
      case Block.Columns(var columns) ->
          columns.forEach(
              column -> {
                line("| spalte " + column.span());
                column.blocks().forEach(this::block);
              });
      case Block.Callout(var title, var text) -> line("> " + title + " " + runs(text));
      case Block.PageBreak() -> line("---");
      case Block.TableOfContents(var title) -> line("indhold: " + title);
      case Cover cover -> line(cover.toString());
      case Table table -> table(table);
      case AreaPlot plot -> plot(plot);
      case StatusBlock status -> status(status);
    }
  }

  private void caption(String kind, Caption caption) {
    line(
        kind
            + " ["
            + caption.anchor()
            + "] "
            + caption.label()
            + " "
            + caption.message()
            + " | "
            + caption.subtitle());
  }

  private void notes(List<String> notes) {
    notes.forEach(note -> line("  note: " + note));
  }

  private void table(Table table) {
    caption("tabel", table.caption());
    line(
        "  "
            + table.columns().stream()
                .map(each -> (each.heading() + " " + each.under()).strip())
                .collect(Collectors.joining(" | ")));
    for (Table.Group group : table.groups()) {
      line("  --");
      group
          .rows()
          .forEach(
              row ->
                  line(
                      (row.total() ? "  = " : "  ")
                          + row.cells().stream()
                              .map(DocumentText::cell)
                              .collect(Collectors.joining(" | "))));
    }
    notes(table.notes());
  }

  /** What a cell prints. */
  public static String cell(Cell cell) {
    return switch (cell) {
      case Cell.Text(var runs, var detail) -> runs(runs) + detail(detail);
      case Cell.Identified(var id, var anchor, var text, var detail) ->
          (id + " " + text).strip() + detail(detail);
      case Cell.Number(var text, boolean strong, boolean after) ->
          (after ? "// " : "") + (strong ? "*" + text + "*" : text);
      case Cell.Muted(var text) -> text;
      case Cell.Status(var mark, var words, boolean strong) -> "(" + mark + ") " + words;
      case Cell.Phase(int reached, int of, var words) -> reached + "/" + of + " " + words;
      case Cell.Completeness(int filled, int expected, var words) -> words;
      case Cell.Fulfilment(var fill, var words) -> fill + " " + words;
      case Cell.Absent(var words, boolean hidden, int span) ->
          "<" + words + (hidden ? ", skjult>" : ">") + (span > 1 ? "x" + span : "");
    };
  }

  private static String detail(String detail) {
    return detail.isEmpty() ? "" : " {" + detail + "}";
  }

  private void plot(AreaPlot plot) {
    caption("plot", plot.caption());
    line("  " + plot.headings() + " " + plot.axis());
    line("  " + plot.reference() + " " + plot.target());
    plot.rows().forEach(row -> line("  " + row));
    plot.hidden().forEach(row -> line("  " + row));
    line("  alt: " + plot.alternative());
    notes(plot.notes());
  }

  private void status(StatusBlock status) {
    switch (status) {
      case StatusBlock.Tally(var groups) ->
          groups.forEach(group -> line("tegn: " + marks(group.marks()) + " " + group.label()));
      case StatusBlock.StatusMatrix matrix -> {
        caption("matrix", matrix.caption());
        line("  " + String.join(" | ", matrix.columns()));
        for (StatusBlock.StatusMatrix.Row row : matrix.rows()) {
          line("  " + row.number() + " " + row.name() + " -> " + row.anchor());
          row.cells()
              .forEach(
                  cell ->
                      line(
                          "    ("
                              + cell.light()
                              + ") "
                              + cell.headline()
                              + " "
                              + marks(cell.strip())
                              + " "
                              + (cell.lead() + " " + cell.weakest()).strip()
                              + (cell.given().isEmpty() ? "" : " " + marks(cell.given()))));
        }
        line("  tegn: " + marks(matrix.key()) + " | " + matrix.keyNote());
      }
      case StatusBlock.StandingPanel panel ->
          line(
              "stand: ("
                  + panel.light()
                  + ") "
                  + panel.verdict()
                  + " | "
                  + panel.rule()
                  + " | "
                  + panel.weakest()
                  + " | "
                  + panel.headline()
                  + " "
                  + panel.share()
                  + " "
                  + marks(panel.strip())
                  + " "
                  + panel.favourable());
      case StatusBlock.GivenLight(var mark, var text) ->
          line("givet: (" + mark + ") " + runs(text));
      case StatusBlock.VerdictPanel panel -> {
        line("vurdering: (" + panel.mark() + ") " + panel.verdict() + " | " + panel.aside());
        line("  " + runs(panel.explanation()));
        panel
            .arithmetic()
            .forEach(
                each ->
                    line("  " + each.label() + " | " + each.expression() + " | " + each.result()));
        line("  " + panel.footing());
      }
      case StatusBlock.StandingList list -> {
        list.lines()
            .forEach(
                each ->
                    line(
                        "stand: "
                            + each.number()
                            + " "
                            + each.tag()
                            + " "
                            + each.headline()
                            + " "
                            + marks(each.strip())));
        line("  " + list.note());
      }
    }
  }

  private static String marks(List<Mark> marks) {
    return marks.stream().map(Mark::name).toList().toString();
  }

  public static String runs(List<Run> runs) {
    return runs.stream().map(DocumentText::run).collect(Collectors.joining());
  }

  private static String run(Run run) {
    return switch (run) {
      case Run.Text(var text, var weight) ->
          switch (weight) {
            case PLAIN -> text;
            case STRONG -> "**" + text + "**";
            case EMPHASIS -> "_" + text + "_";
          };
      case Run.Link(var text, var address) -> "<" + text + " -> " + address + ">";
      case Run.Reference(var text, var anchor) -> "<" + text + " -> #" + anchor + ">";
      case Run.PageNumber(var anchor) -> "<side #" + anchor + ">";
    };
  }
}
