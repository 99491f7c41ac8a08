package dk.pejling.rendering.docx.block;

import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.rendering.docx.text.Inline;
import dk.pejling.report.document.Block;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The table of contents, filled: a field that Word can make anew. It has page numbers only where
 * they are known.
 */
record Contents(List<Entry> entries) {
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)+");

  Contents {
    entries = List.copyOf(entries);
  }

  private record Entry(ParagraphStyle style, String number, String title, String anchor) {}

  static Contents of(List<Block> blocks) {
    return new Contents(blocks.stream().flatMap(Contents::entries).toList());
  }

  private static Stream<Entry> entries(Block block) {
    return switch (block) {
      case Block.Chapter(var anchor, var number, var title, var kicker, var head) ->
          Stream.of(new Entry(ParagraphStyle.TOC1, number, title, anchor));
      case Block.Topic(var anchor, var kicker, var title, var line) -> {
        Matcher number = NUMBER.matcher(kicker);
        yield Stream.of(
            new Entry(ParagraphStyle.TOC2, number.find() ? number.group() : "", title, anchor));
      }
      case Block.Columns columns ->
          columns.columns().stream()
              .flatMap(column -> column.blocks().stream())
              .flatMap(Contents::entries);
      default -> Stream.of();
    };
  }

  void write(Block.TableOfContents toc, Flow flow) {
    flow.pageBreak();
    flow.paragraph(ParagraphStyle.TOC_HEADING, line -> line.text(toc.title()));
    boolean numbered = flow.composition().pages().known();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean first = i == 0;
      boolean last = i == entries.size() - 1;
      flow.paragraph(
          entry.style(),
          line -> {
            if (first) {
              line.fieldBegins("TOC \\o \"1-2\" \\h" + (numbered ? "" : " \\n"));
            }
            line.reference(entry.anchor(), link -> entry(entry, link, numbered));
            if (last) {
              line.fieldEnds();
            }
          });
    }
  }

  private static void entry(Entry entry, Inline line, boolean numbered) {
    if (!entry.number().isEmpty()) {
      line.text(entry.number()).tab();
    }
    line.text(entry.title());
    if (numbered) {
      line.tab().pageNumber(entry.anchor());
    }
  }
}
