package dk.pejling.report.assembly;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.report.Template;
import dk.pejling.report.accountability.Chapters;
import dk.pejling.report.document.Block;
import dk.pejling.report.edition.EditionSection;
import dk.pejling.report.material.Material;
import dk.pejling.report.placeholder.Placeholders;
import dk.pejling.report.template.TemplateFault;
import dk.pejling.report.template.TemplateWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A report's blocks from its template: written, numbered, and with references resolved. */
public final class Assembly {
  private final Template template;
  private final Material material;
  private final Texts texts;

  private Assembly(Template template, Material material, Texts texts) {
    this.template = template;
    this.material = material;
    this.texts = texts;
  }

  /** Whether it is a mistake not to use a text. */
  public enum Texts {
    ALL,
    NOT_ALL
  }

  public static Checked<Assembled> of(Template template, Material material) {
    return of(template, material, Texts.ALL);
  }

  /** Written again where a chapter that is referred to turns out not to be there. */
  public static Checked<Assembled> of(Template template, Material material, Texts texts) {
    Assembly assembly = new Assembly(template, material, texts);
    Checked<Assembled> first = assembly.written(new Chapters.NotKnown());
    if (first instanceof Checked.Accepted<Assembled>(Assembled assembled, var findings)) {
      Chapters chapters = Chapters.in(assembled.blocks());
      boolean all =
          material.agreement().requirementsOf(material.input().plan().kind()).stream()
              .allMatch(each -> chapters.answering(each).equals(each.answeredIn()));
      return all ? first : assembly.written(chapters);
    }
    return first;
  }

  private Checked<Assembled> written(Chapters chapters) {
    Map<String, Object> values = new Placeholders(material).values();
    Narratives narratives =
        new Narratives(
            material.input().narratives(),
            new TemplateWriter(values, Map.of()),
            TextOwners.of(material.agreement().reports(), material.input().plan()));
    TemplateWriter writer = new TemplateWriter(values, Sections.of(material, narratives, chapters));
    return switch (referenced(writer.report(template), new Anchors(template, material))) {
      case Checked.Rejected<List<Block>>(List<Finding> findings) -> Checked.rejected(findings);
      case Checked.Accepted<List<Block>>(List<Block> blocks, List<Finding> found) -> {
        List<Finding> findings = new ArrayList<>(found);
        if (texts == Texts.ALL) {
          findings.addAll(narratives.unused());
          findings.addAll(editionsNotTold(blocks));
        }
        yield Checked.accepted(new Assembled(blocks, narratives.printed()), findings);
      }
    };
  }

  private List<Finding> editionsNotTold(List<Block> blocks) {
    boolean told =
        blocks.stream()
            .anyMatch(
                each ->
                    each instanceof Block.Heading heading
                        && heading.anchor().equals(EditionSection.ANCHOR));
    return told || material.input().editions().earlier().isEmpty()
        ? List.of()
        : List.of(
            Finding.of(
                TemplateFault.EDITIONS_NOT_TOLD,
                new SourceLocation.WholeFile(template.file()),
                "",
                "ingen blok udgaver",
                "blokken udgaver"));
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
