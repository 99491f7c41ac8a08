package dk.pejling.report.template;

import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.report.Template;
import dk.pejling.report.template.markdown.LinkAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds markup that a report can't show; read before placeholders are filled in, for its lines. */
final class MarkupCheck extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
  private final String file;

  /** By line: what opens and closes in it is one mistake. */
  private final Map<Integer, List<String>> found = new TreeMap<>();

  private MarkupCheck(String file) {
    this.file = file;
  }

  static List<Finding> of(Template template) {
    MarkupCheck check = new MarkupCheck(template.file());
    PARSER.parse(template.text()).accept(check);
    return check.found.entrySet().stream()
        .map(line -> check.finding(line.getKey(), String.join(" ", line.getValue())))
        .toList();
  }

  @Override
  public void visit(HtmlBlock html) {
    fault(html, html.getLiteral().strip());
  }

  @Override
  public void visit(HtmlInline html) {
    fault(html, html.getLiteral());
  }

  @Override
  public void visit(Image image) {
    fault(image, "![](" + image.getDestination() + ")");
  }

  /** What a placeholder gives as an address isn't known here. */
  @Override
  public void visit(Link link) {
    String address = link.getDestination();
    if (!address.startsWith("#")
        && !address.contains("{{")
        && !LinkAddress.opensPageOrMail(address)) {
      fault(link, "[](" + address + ")");
    }
    visitChildren(link);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    fault(code, code.getLiteral().strip());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    fault(code, code.getLiteral().strip());
  }

  private void fault(Node node, String markup) {
    int line =
        node.getSourceSpans().stream().mapToInt(span -> span.getLineIndex() + 1).min().orElse(1);
    found.computeIfAbsent(line, first -> new ArrayList<>()).add(markup);
  }

  private Finding finding(int line, String markup) {
    return Finding.of(
        TemplateFault.MARKUP_NOT_SUPPORTED,
        new SourceLocation.Line(file, line, ""),
        "",
        markup,
        "almindelig Markdown");
  }
}
