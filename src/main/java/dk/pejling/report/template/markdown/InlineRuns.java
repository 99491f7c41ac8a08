package dk.pejling.report.template.markdown;

import dk.pejling.report.document.Run;
import dk.pejling.report.document.Run.Weight;
import dk.pejling.report.text.Amounts;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The text within a paragraph. A link to {@code #anker} is a reference; with the text {@code side}
 * it prints the page's number.
 */
final class InlineRuns {
  private static final String PAGE = "side";
  private final Stash stash;
  private final List<Run> runs = new ArrayList<>();

  private InlineRuns(Stash stash) {
    this.stash = stash;
  }

  static List<Run> of(Node parent, Stash stash) {
    InlineRuns inline = new InlineRuns(stash);
    inline.children(parent, Weight.PLAIN);
    return List.copyOf(inline.runs);
  }

  /** The text without weights and links. */
  static String plain(Node parent, Stash stash) {
    StringBuilder text = new StringBuilder();
    of(parent, stash).forEach(run -> text.append(textOf(run)));
    return text.toString();
  }

  private static String textOf(Run run) {
    return switch (run) {
      case Run.Text(String text, Weight weight) -> text;
      case Run.Link(String text, String address) -> text;
      case Run.Reference(String text, String anchor) -> text;
      case Run.PageNumber page -> "";
    };
  }

  private void children(Node parent, Weight weight) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      inline(child, weight);
    }
  }

  private void inline(Node node, Weight weight) {
    switch (node) {
      case Text text -> add(text.getLiteral(), weight);
      case SoftLineBreak line -> add(" ", weight);
      case HardLineBreak line -> add(" ", weight);
      case Code code -> add(code.getLiteral(), weight);
      case HtmlInline html -> add(html.getLiteral(), weight);
      case Emphasis emphasis -> children(emphasis, Weight.EMPHASIS);
      case StrongEmphasis strong -> children(strong, Weight.STRONG);
      case Link link -> link(link);
      case Image image -> children(image, weight);
      default -> children(node, weight);
    }
  }

  private void link(Link link) {
    String text = plain(link, stash);
    String target = stash.restored(link.getDestination());
    if (!target.startsWith("#")) {
      if (LinkAddress.opensPageOrMail(target)) {
        runs.add(new Run.Link(text, target));
      } else {
        add(text, Weight.PLAIN);
      }
    } else if (text.equals(PAGE)) {
      add("side\u00A0", Weight.PLAIN);
      runs.add(new Run.PageNumber(target.substring(1)));
    } else {
      runs.add(new Run.Reference(text, target.substring(1)));
    }
  }

  private void add(String text, Weight weight) {
    String restored = Amounts.kept(stash.restored(text));
    if (!runs.isEmpty()
        && runs.get(runs.size() - 1) instanceof Run.Text(String before, Weight same)
        && same == weight) {
      runs.set(runs.size() - 1, new Run.Text(before + restored, weight));
    } else if (!restored.isEmpty()) {
      runs.add(new Run.Text(restored, weight));
    }
  }
}
