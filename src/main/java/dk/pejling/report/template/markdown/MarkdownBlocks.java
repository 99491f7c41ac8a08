package dk.pejling.report.template.markdown;

import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Markdown without directives becomes blocks. */
public final class MarkdownBlocks {
  private static final Parser PARSER = Parser.builder().build();
  private final Stash stash;
  private final Headings headings;

  public MarkdownBlocks(Stash stash, Headings headings) {
    this.stash = stash;
    this.headings = headings;
  }

  /** How headings are set: as chapters of a report, or demoted within one. */
  @FunctionalInterface
  public interface Headings {
    /** The attributes hold no tokens any more. */
    Block heading(int level, Attributes attributes);
  }

  public List<Block> of(String markdown) {
    List<Block> blocks = new ArrayList<>();
    children(PARSER.parse(markdown)).forEach(node -> add(node, blocks));
    return List.copyOf(blocks);
  }

  private void add(Node node, List<Block> blocks) {
    switch (node) {
      case Heading heading -> blocks.add(headings.heading(heading.getLevel(), attributes(heading)));
      case Paragraph paragraph -> blocks.add(paragraph(paragraph));
      case BulletList list -> blocks.add(new Block.BulletList(items(list)));
      case OrderedList list -> blocks.add(numbered(list));
      case BlockQuote quote -> blocks.add(new Block.Callout("", joined(quote)));
      case ThematicBreak rule -> blocks.add(new Block.PageBreak());
      case HtmlBlock html ->
          blocks.add(
              new Block.Paragraph(
                  Block.Paragraph.Style.BODY,
                  Run.plain(stash.restored(html.getLiteral().strip()))));
      default -> {
        String text = MarkdownText.of(node);
        if (!text.isBlank()) {
          blocks.add(
              new Block.Paragraph(Block.Paragraph.Style.BODY, Run.plain(stash.restored(text))));
        }
      }
    }
  }

  private Attributes attributes(Heading heading) {
    Attributes raw = Attributes.of(MarkdownText.of(heading));
    java.util.Map<String, String> named = new java.util.HashMap<>();
    raw.named().forEach((name, value) -> named.put(name, stash.restored(value)));
    return new Attributes(
        stash.restored(raw.text()), stash.restored(raw.anchor()), raw.style(), named);
  }

  private Block paragraph(Paragraph paragraph) {
    String style = Attributes.of(MarkdownText.of(paragraph)).style();
    List<Run> runs = InlineRuns.of(paragraph, stash);
    return switch (style) {
      case "manchet" -> new Block.Paragraph(Block.Paragraph.Style.LEAD, withoutAttributes(runs));
      case "note" -> new Block.Paragraph(Block.Paragraph.Style.NOTE, withoutAttributes(runs));
      default -> new Block.Paragraph(Block.Paragraph.Style.BODY, runs);
    };
  }

  private static List<Run> withoutAttributes(List<Run> runs) {
    List<Run> kept = new ArrayList<>(runs);
    if (kept.removeLast() instanceof Run.Text(String text, Run.Weight weight)) {
      String before = text.substring(0, text.lastIndexOf('{')).stripTrailing();
      if (!before.isEmpty()) {
        kept.add(new Run.Text(before, weight));
      }
    }
    return kept;
  }

  private List<List<Run>> items(Node list) {
    return children(list).stream().map(this::joined).toList();
  }

  private Block numbered(OrderedList list) {
    List<Block.TermList.Term> terms = new ArrayList<>();
    int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    for (List<Run> item : items(list)) {
      terms.add(new Block.TermList.Term(number++ + ".", item));
    }
    return new Block.TermList(terms);
  }

  /** The paragraphs of an item or quotation as one. */
  private List<Run> joined(Node container) {
    List<Run> runs = new ArrayList<>();
    for (Node child : children(container)) {
      if (!runs.isEmpty()) {
        runs.add(Run.text(" "));
      }
      runs.addAll(InlineRuns.of(child, stash));
    }
    return runs;
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
