package dk.pejling.report.template;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import dk.pejling.report.Template;
import dk.pejling.report.document.Block;
import dk.pejling.report.template.markdown.MarkdownBlocks;
import dk.pejling.report.template.markdown.Stash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Turns a template into blocks: placeholders first, then Markdown and directives in reading order.
 *
 * @param values of the placeholders; lists of maps are sections that repeat
 */
public record TemplateWriter(Map<String, Object> values, Map<String, Directive> directives) {
  private static final Predicate<Finding> FATAL =
      finding ->
          finding.code().equals(TemplateFault.UNBALANCED_SECTION.id())
              || finding.code().equals(TemplateFault.MALFORMED_PLACEHOLDER.id());

  /** A report's template: first-level headings are chapters. */
  public Checked<List<Block>> report(Template template) {
    return write(template, new ChapterHeadings(new AtomicInteger()::incrementAndGet));
  }

  /** A text within a chapter: headings are demoted, and there are no directives. */
  public Checked<List<Block>> narrative(Template template) {
    List<Finding> personal = PersonalDataCheck.of(template);
    return personal.isEmpty() ? demoted(template) : Checked.rejected(personal);
  }

  /** A part of a chapter: headings as they are, and no directives. */
  public Checked<List<Block>> part(Template template) {
    return new TemplateWriter(values, Map.of())
        .write(
            template,
            (level, attributes) ->
                new Block.Heading(Math.min(level, 3), attributes.anchor(), attributes.text()));
  }

  private Checked<List<Block>> demoted(Template template) {
    return new TemplateWriter(values, Map.of())
        .write(
            template,
            (level, attributes) ->
                new Block.Heading(Math.min(level + 1, 3), attributes.anchor(), attributes.text()));
  }

  private Checked<List<Block>> write(Template raw, MarkdownBlocks.Headings headings) {
    Template template = new Template(raw.file(), Stash.cleaned(raw.text()));
    List<Finding> findings = new ArrayList<>(TagCheck.of(template));
    if (findings.stream().anyMatch(FATAL)) {
      return Checked.rejected(findings);
    }
    findings.addAll(MarkupCheck.of(template));
    Stash stash = new Stash();
    String expanded =
        new Expansion(template.file(), stash, findings).of(Piece.numbered(template.text()), values);
    List<Block> blocks = new ArrayList<>();
    Columns columns = new Columns(blocks);
    MarkdownBlocks markdown = new MarkdownBlocks(stash, headings);
    for (Piece piece : Piece.of(expanded)) {
      switch (piece) {
        case Piece.Markdown(String text) -> columns.addAll(markdown.of(text));
        case Piece.DirectiveLine(String name, String argument, int line) -> {
          Directive.Call call =
              new Directive.Call(
                  name,
                  stash.restored(argument),
                  new SourceLocation.Line(template.file(), line, ""));
          if (!columns.takes(call, findings)) {
            columns.addAll(written(call, findings));
          }
        }
      }
    }
    columns.end(findings);
    return Checked.accepted(List.copyOf(blocks), findings);
  }

  private List<Block> written(Directive.Call call, List<Finding> findings) {
    Directive directive = directives.get(call.name());
    if (directive == null) {
      Set<String> names = new TreeSet<>(directives.keySet());
      names.addAll(Columns.NAMES);
      findings.add(
          Suggestion.in(
              fault(TemplateFault.UNKNOWN_DIRECTIVE, call), call.name(), names, "\"::: %s\""));
      return List.of();
    }
    Checked<List<Block>> written = directive.write(call);
    findings.addAll(written.findings());
    return written instanceof Checked.Accepted<List<Block>>(List<Block> blocks, var noted)
        ? blocks
        : List.of();
  }

  static Finding fault(FindingCode code, Directive.Call call) {
    return Finding.of(
        code,
        call.at(),
        "",
        "::: " + (call.name() + " " + call.argument()).strip(),
        "en blok fra docs/formats/skabeloner.md");
  }
}
