package dk.pejling.report.assembly;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.report.ReportInput.Narrative;
import dk.pejling.report.Template;
import dk.pejling.report.document.Block;
import dk.pejling.report.template.Directive;
import dk.pejling.report.template.Suggestion;
import dk.pejling.report.template.TemplateFault;
import dk.pejling.report.template.TemplateWriter;
import dk.pejling.report.text.Prose;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The secretariat's own texts, or a sober sentence where one is missing. */
final class Narratives {
  private final List<Narrative> narratives;
  private final TemplateWriter writer;
  private final TextOwners owners;
  private final Set<String> asked = new TreeSet<>();
  private final Set<String> printed = new TreeSet<>();

  Narratives(List<Narrative> narratives, TemplateWriter writer, TextOwners owners) {
    this.narratives = narratives;
    this.writer = writer;
    this.owners = owners;
  }

  /** The text of that name, else what {@code otherwise} says in its place. */
  Checked<List<Block>> named(String name, Directive.Call call, List<Block> otherwise) {
    Optional<Checked<List<Block>>> written = written(name);
    if (written.isPresent()) {
      return written.get();
    }
    Finding missing =
        Finding.of(
            TemplateFault.MISSING_TEXT, call.at(), "", "ingen tekst i " + file(name), file(name));
    return Checked.accepted(otherwise, List.of(missing));
  }

  /** The text of that name, or nothing where something else says enough. */
  Checked<List<Block>> ifThere(String name) {
    return written(name).orElse(Checked.accepted(List.of()));
  }

  private Optional<Checked<List<Block>>> written(String name) {
    asked.add(name);
    for (Narrative narrative : narratives) {
      if (narrative.name().equals(name) && !narrative.markdown().isBlank()) {
        Template text = new Template(name + ".md", narrative.markdown());
        return Optional.of(
            switch (writer.narrative(text)) {
              case Checked.Accepted<List<Block>> accepted -> {
                printed.add(name);
                yield accepted;
              }
              case Checked.Rejected<List<Block>>(var findings) ->
                  Checked.accepted(
                      List.of(Prose.body("Teksten " + name + " afventer rettelse.")), findings);
            });
      }
    }
    return Optional.empty();
  }

  /** The texts that stand in what was written; to be called once all is written. */
  List<Narrative> printed() {
    return narratives.stream().filter(each -> printed.contains(each.name())).toList();
  }

  /** A finding for each text that no block has asked for; to be called once all is written. */
  List<Finding> unused() {
    return narratives.stream()
        .map(Narrative::name)
        .filter(name -> !asked.contains(name) && owners.meantHere(name))
        .map(this::unused)
        .toList();
  }

  private Finding unused(String name) {
    Set<String> free = new TreeSet<>(asked);
    narratives.forEach(each -> free.remove(each.name()));
    return Suggestion.in(
        Finding.of(
            TemplateFault.UNUSED_TEXT,
            new SourceLocation.WholeFile(file(name)),
            "",
            "en tekst, som ingen blok beder om",
            asked.isEmpty() ? "ingen tekster" : "en af: " + String.join(", ", asked)),
        name,
        free,
        "%s.md");
  }

  private static String file(String name) {
    return "tekster/" + name + ".md";
  }
}
