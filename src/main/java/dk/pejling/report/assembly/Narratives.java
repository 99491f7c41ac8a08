package dk.pejling.report.assembly;

import dk.pejling.finding.Checked;
import dk.pejling.report.ReportInput.Narrative;
import dk.pejling.report.Template;
import dk.pejling.report.document.Block;
import dk.pejling.report.template.TemplateWriter;
import dk.pejling.report.text.Prose;
import java.util.List;

/** The secretariat's own texts, or a sober sentence where one is missing. */
final class Narratives {
  private final List<Narrative> narratives;
  private final TemplateWriter writer;

  Narratives(List<Narrative> narratives, TemplateWriter writer) {
    this.narratives = narratives;
    this.writer = writer;
  }

  /** The text of that name, else what {@code otherwise} says in its place. */
  Checked<List<Block>> named(String name, List<Block> otherwise) {
    for (Narrative narrative : narratives) {
      if (narrative.name().equals(name) && !narrative.markdown().isBlank()) {
        Template text = new Template(name + ".md", narrative.markdown());
        return switch (writer.narrative(text)) {
          case Checked.Accepted<List<Block>> accepted -> accepted;
          case Checked.Rejected<List<Block>>(var findings) ->
              Checked.accepted(
                  List.of(Prose.body("Teksten " + name + " afventer rettelse.")), findings);
        };
      }
    }
    return Checked.accepted(otherwise);
  }
}
