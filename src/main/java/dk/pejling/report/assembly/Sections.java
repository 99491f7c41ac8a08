package dk.pejling.report.assembly;

import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.finding.Checked;
import dk.pejling.report.accountability.Chapters;
import dk.pejling.report.accountability.NationalGoalTable;
import dk.pejling.report.accountability.PrincipleTable;
import dk.pejling.report.accountability.RequirementTable;
import dk.pejling.report.accountability.RevisionTable;
import dk.pejling.report.change.ChangeSection;
import dk.pejling.report.cluster.ClusterPage;
import dk.pejling.report.cluster.OwnGoalTable;
import dk.pejling.report.criterion.CriterionTopic;
import dk.pejling.report.criterion.map.MunicipalityMap;
import dk.pejling.report.criterion.timeline.MilestoneTimeline;
import dk.pejling.report.document.Block;
import dk.pejling.report.edition.EditionSection;
import dk.pejling.report.equality.EqualityView;
import dk.pejling.report.evidence.CompletenessTable;
import dk.pejling.report.evidence.FindingTable;
import dk.pejling.report.evidence.IndicatorEntry;
import dk.pejling.report.evidence.PaceFigure;
import dk.pejling.report.evidence.SourceTable;
import dk.pejling.report.landmark.ClusterWork;
import dk.pejling.report.landmark.CriteriaTable;
import dk.pejling.report.landmark.Opening;
import dk.pejling.report.material.Material;
import dk.pejling.report.method.MethodSummary;
import dk.pejling.report.opening.ComputedMessages;
import dk.pejling.report.opening.CoverPage;
import dk.pejling.report.opening.LeadSentence;
import dk.pejling.report.opening.MainMessages;
import dk.pejling.report.opening.PartiesTable;
import dk.pejling.report.opening.RegionCounts;
import dk.pejling.report.opening.RegionTally;
import dk.pejling.report.opening.StatusMatrixTable;
import dk.pejling.report.professional.GivenLights;
import dk.pejling.report.template.Directive;
import dk.pejling.report.template.TemplateWriter;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What each directive of a template stands for; docs/formats/skabeloner.md lists them. */
final class Sections {
  private final Material material;
  private final Narratives narratives;
  private final Chapters chapters;

  private Sections(Material material, Narratives narratives, Chapters chapters) {
    this.material = material;
    this.narratives = narratives;
    this.chapters = chapters;
  }

  static Map<String, Directive> of(Material material, Narratives narratives, Chapters chapters) {
    Sections sections = new Sections(material, narratives, chapters);
    Map<String, Directive> directives = new HashMap<>();
    sections.opening(directives);
    sections.chapters(directives);
    sections.accounts(directives);
    sections.evidence(directives);
    directives.putAll(new EndSections(material).directives(sections::ofPejlemaerke));
    return Map.copyOf(directives);
  }

  private void opening(Map<String, Directive> directives) {
    put(directives, "forside", () -> new CoverPage(material).cover());
    put(directives, "indhold", () -> new Block.TableOfContents("Indhold"));
    put(
        directives,
        "manchet",
        () ->
            new LeadSentence(
                    material.agreement().term(),
                    material.status().asOf(),
                    RegionCounts.of(material))
                .paragraph());
    put(directives, "tegnfordeling", () -> new RegionTally(RegionCounts.of(material)).tally());
    put(directives, "statusmatrix", () -> new StatusMatrixTable(material).matrix());
    put(directives, "parter", () -> new PartiesTable(material).table());
    directives.put(
        "hovedbudskaber",
        call ->
            narratives
                .named(
                    call.argument().isEmpty() ? "hovedbudskaber" : call.argument(),
                    call,
                    new ComputedMessages(material).blocks())
                .map(MainMessages::sideBySide));
  }

  private void chapters(Map<String, Directive> directives) {
    directives.put("pejlemaerke", ofPejlemaerke(each -> new Opening(material, each).blocks()));
    directives.put(
        "kriterier", ofPejlemaerke(each -> List.of(new CriteriaTable(material, each).table())));
    directives.put("indsatser", ofPejlemaerke(each -> new ClusterWork(material, each).blocks()));
    directives.put(
        "kriterium",
        of(
            material.agreement().criteria(),
            each -> each.id().toString(),
            each -> new CriterionTopic(material, each).blocks()));
    directives.put(
        "klynge",
        of(
            material.clusters(),
            each -> each.id().value(),
            each -> new ClusterPage(material, each).blocks()));
    put(directives, "egne-maal", () -> new OwnGoalTable(material).block());
    directives.put(
        "tekst",
        call ->
            narratives.named(
                call.argument(),
                call,
                List.of(
                    Prose.body(
                        "Sekretariatets tekst til afsnittet mangler ("
                            + call.argument()
                            + ".md)."))));
    directives.put("faglig-vurdering", this::professional);
    directives.put("kommunekort", call -> municipalityMap(call));
    directives.put("tidslinje", Directive.always(() -> new MilestoneTimeline(material).all()));
  }

  /** The secretariat's free text, then the lights it has given. */
  private Checked<List<Block>> professional(Directive.Call call) {
    String[] words = call.argument().split("\\s+", 2);
    String number = words[0];
    String text = words.length == 2 ? words[1] : "pejlemaerke-" + number;
    List<Block> given = new ArrayList<>();
    material.agreement().pejlemaerker().stream()
        .filter(each -> String.valueOf(each.number()).equals(number))
        .forEach(each -> given.addAll(new GivenLights(material).of(each)));
    if (given.isEmpty()) {
      return narratives.named(
          text,
          call,
          List.of(
              new Block.Heading(3, "", "Faglig vurdering"),
              Prose.body(
                  "Sekretariatet har ikke givet en faglig vurdering; den beregnede vurdering"
                      + " står alene.")));
    }
    return narratives.ifThere(text).map(blocks -> GivenLights.beside(blocks, number, given));
  }

  private void accounts(Map<String, Directive> directives) {
    put(directives, "principper", () -> new PrincipleTable(material).block());
    directives.put("lighed", Directive.always(() -> new EqualityView(material).blocks()));
    put(directives, "krav", () -> new RequirementTable(material, chapters).block());
    put(directives, "revision", () -> new RevisionTable(material).block());
    put(directives, "nationale-maal", () -> new NationalGoalTable(material).block());
  }

  private void evidence(Map<String, Directive> directives) {
    directives.put("udgaver", Directive.always(() -> new EditionSection(material).blocks()));
    directives.put("aendringer", Directive.always(() -> new ChangeSection(material).blocks()));
    put(directives, "datakomplethed", () -> new CompletenessTable(material).block());
    put(directives, "kilder", () -> new SourceTable(material).table());
    put(directives, "anmaerkninger", () -> new FindingTable(material).block());
    put(directives, "temposkala", PaceFigure::figure);
    directives.put(
        "metode",
        call ->
            new TemplateWriter(Map.of(), Map.of())
                .part(MethodSummary.of(material.status().method())));
    directives.put(
        "indikator",
        of(
            material.agreement().indicators(),
            each -> each.id().value(),
            each -> new IndicatorEntry(material, each).blocks()));
  }

  /** The map of a criterion, or of the pejlemærke's most telling one. */
  private Checked<List<Block>> municipalityMap(Directive.Call call) {
    return call.argument().contains(".")
        ? of(
                material.agreement().criteria(),
                each -> each.id().toString(),
                each -> new MunicipalityMap(material, each).blocks())
            .write(call)
        : ofPejlemaerke(each -> MunicipalityMap.of(material, each)).write(call);
  }

  private static void put(
      Map<String, Directive> directives, String name, java.util.function.Supplier<Block> block) {
    directives.put(name, Directive.always(() -> List.of(block.get())));
  }

  private Directive ofPejlemaerke(Function<Pejlemaerke, List<Block>> blocks) {
    return of(material.agreement().pejlemaerker(), each -> String.valueOf(each.number()), blocks);
  }

  /** A directive whose argument is the id of one of the things. */
  private static <T> Directive of(
      List<T> things, Function<T, String> id, Function<T, List<Block>> blocks) {
    return call -> Named.of(call, things, id, blocks);
  }
}
