package dk.pejling.report.assembly;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.report.Template;
import dk.pejling.report.document.Block;
import dk.pejling.report.material.Material;
import dk.pejling.report.placeholder.Placeholders;
import dk.pejling.report.template.TemplateWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A report's blocks from its template: written, numbered, and with references resolved. */
public final class Assembly {
  private Assembly() {}

  public static Checked<List<Block>> of(Template template, Material material) {
    Map<String, Object> values = new Placeholders(material).values();
    Narratives narratives =
        new Narratives(material.input().narratives(), new TemplateWriter(values, Map.of()));
    TemplateWriter writer = new TemplateWriter(values, Sections.of(material, narratives));
    return switch (referenced(writer.report(template), new Anchors(template, material))) {
      case Checked.Rejected<List<Block>> rejected -> rejected;
      case Checked.Accepted<List<Block>>(List<Block> blocks, List<Finding> found) -> {
        List<Finding> findings = new ArrayList<>(found);
        findings.addAll(narratives.unused());
        yield Checked.accepted(blocks, findings);
      }
    };
  }

  /** The blocks with running numbers, and references that say what they refer to. */
  static Checked<List<Block>> referenced(Checked<List<Block>> written, Anchors anchors) {
    return switch (written) {
      case Checked.Rejected<List<Block>> rejected -> rejected;
      case Checked.Accepted<List<Block>>(List<Block> blocks, List<Finding> found) -> {
        Numbering numbering = new Numbering();
        List<Block> numbered = numbering.numbered(blocks);
        References references = new References(anchors, numbered, numbering.names());
        List<Block> resolved = references.resolved(numbered);
        List<Finding> findings = new ArrayList<>(found);
        findings.addAll(references.findings());
        yield Checked.accepted(resolved, findings);
      }
    };
  }
}
