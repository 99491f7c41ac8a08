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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The secretariat's own texts, or a sober sentence where one is missing. */
final class Narratives {
  private final List<Narrative> narratives;
  private final TemplateWriter writer;
  private final TextOwners owners;
  private final Set<String> asked = new TreeSet<>();
  private final Map<String, Narrative> printed = new LinkedHashMap<>();

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
    return narratives.stream()
        .filter(each -> each.name().equals(name) && !each.markdown().isBlank())
        .findFirst()
        .map(this::written);
  }

  private Checked<List<Block>> written(Narrative narrative) {
    return switch (blocks(narrative)) {
      case Checked.Accepted<List<Block>> accepted -> {
        printed.put(narrative.name(), narrative);
        yield accepted;
      }
      case Checked.Rejected<List<Block>>(List<Finding> findings) -> {
        Narrative instead =
            new Narrative(narrative.name(), "Teksten " + narrative.name() + " afventer rettelse.");
        printed.put(narrative.name(), instead);
        yield Checked.accepted(List.of(Prose.body(instead.markdown())), findings);
      }
    };
  }

  private Checked<List<Block>> blocks(Narrative narrative) {
    return writer.narrative(new Template(narrative.name() + ".md", narrative.markdown()));
  }

  /**
   * The texts as they stand in what was written, one that is held back as the words in its place;
   * to be called once all is written.
   */
  List<Narrative> printed() {
    return narratives.stream()
        .map(Narrative::name)
        .flatMap(name -> Stream.ofNullable(printed.get(name)))
        .toList();
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
