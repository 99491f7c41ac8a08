package dk.pejling.report.assembly;

import dk.pejling.finding.Finding;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.template.Suggestion;
import dk.pejling.report.template.TemplateFault;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives references their words, and turns those that lead nowhere into text with a finding. */
final class References {
  private static final String NOWHERE = "–";
  private final Anchors anchors;
  private final Map<String, String> names = new HashMap<>();
  private final Set<Finding> findings = new LinkedHashSet<>();

  /**
   * @param captions what references to tables and figures print, by anchor
   */
  References(Anchors anchors, List<Block> blocks, Map<String, String> captions) {
    this.anchors = anchors;
    blocks.forEach(this::collect);
    names.putAll(captions);
  }

  List<Block> resolved(List<Block> blocks) {
    return new Rewriting(caption -> caption, this::run).of(blocks);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void collect(Block block) {
    switch (block) {
      case Block.Chapter chapter ->
          name(
              chapter.anchor(),
              chapter.number().isEmpty() ? chapter.title() : "kap.\u00A0" + chapter.number());
      case Block.Topic topic -> name(topic.anchor(), topic.title());
      case Block.Heading heading -> name(heading.anchor(), heading.text());
      case Block.Columns columns ->
          columns.columns().forEach(column -> column.blocks().forEach(this::collect));
      default -> {
        // only headings give their anchors words; captions have numbers
      }
    }
  }

  private void name(String anchor, String words) {
    if (!anchor.isEmpty() && names.putIfAbsent(anchor, words) != null) {
      fault(TemplateFault.REPEATED_ANCHOR, anchor);
    }
  }

  private Run run(Run run) {
    return switch (run) {
      case Run.Reference(String text, String anchor) -> reference(text, anchor);
      case Run.PageNumber(String anchor) when !names.containsKey(anchor) -> {
        fault(TemplateFault.UNKNOWN_ANCHOR, anchor);
        yield Run.text(NOWHERE);
      }
      case Run.PageNumber page -> page;
      case Run.Text text -> text;
      case Run.Link link -> link;
    };
  }

  private Run reference(String text, String anchor) {
    String words = names.get(anchor);
    if (words == null) {
      fault(TemplateFault.UNKNOWN_ANCHOR, anchor);
      return Run.text(text.isEmpty() ? NOWHERE : text);
    }
    return new Run.Reference(text.isEmpty() ? words : text, anchor);
  }

  private void fault(TemplateFault code, String anchor) {
    findings.add(
        Suggestion.in(
            anchors.fault(code, anchor, "et anker, som rapporten har"),
            anchor,
            code == TemplateFault.UNKNOWN_ANCHOR ? names.keySet() : Set.of(),
            "#%s"));
  }
}
