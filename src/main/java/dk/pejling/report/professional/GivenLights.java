package dk.pejling.report.professional;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.assessment.professional.ProfessionalAssessment;
import dk.pejling.assessment.professional.Subject;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.danish.DanishDate;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.StatusBlock.GivenLight;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Marks;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Professional assessments beside the calculated ones, never instead of them (method §5). */
public final class GivenLights {
  /** Of what stands on a pejlemærke, before its number. */
  public static final String ANCHOR = "faglig-vurdering-";

  private static final int GRID = 12;
  private static final int NARROWEST = 5;

  /** Characters that fill about a quarter of a page in a narrow column. */
  private static final int SHORT = 700;

  private final Material material;

  public GivenLights(Material material) {
    this.material = material;
  }

  /** The mark of a light that differs from the calculated one; none where there isn't any. */
  public List<Mark> mark(Pejlemaerke pejlemaerke, Area area) {
    return given(pejlemaerke, area).filter(this::differs).map(GivenLights::mark).toList();
  }

  /** The same of a criterion. */
  public List<Mark> mark(SuccessCriterion criterion, Area area) {
    return given(criterion, area).filter(this::differs).map(GivenLights::mark).toList();
  }

  /**
   * Who gives the pejlemærke another light than the calculated one; the reason stands elsewhere.
   */
  public List<Block> brief(Pejlemaerke pejlemaerke, Area area) {
    return given(pejlemaerke, area)
        .filter(this::differs)
        .map(
            each ->
                (Block)
                    new GivenLight(
                        mark(each),
                        new Prose()
                            .strong("Faglig vurdering: " + each.light().label() + ".")
                            .text(" " + decided(each) + " ")
                            .run(new Run.Reference("Begrundelsen", ANCHOR + pejlemaerke.number()))
                            .text(" står nedenfor.")
                            .runs()))
        .toList();
  }

  /** Every pejlemærke that a cluster is given another light for. */
  public List<Block> of(Cluster cluster) {
    return material.agreement().pejlemaerker().stream()
        .flatMap(
            pejlemaerke ->
                given(pejlemaerke, cluster)
                    .filter(this::differs)
                    .map(each -> whole("Pejlemærke " + pejlemaerke.number(), each)))
        .toList();
  }

  /** The criterion's, in the region. */
  public List<Block> of(SuccessCriterion criterion) {
    return given(criterion, material.region()).map(each -> whole("", each)).toList();
  }

  /**
   * A short text and the lights that are given stand side by side; a long text has the whole width.
   *
   * @param text what is said of the pejlemærke; may be none
   */
  public static List<Block> beside(List<Block> text, String pejlemaerke, List<Block> given) {
    List<Block> lights = new ArrayList<>();
    lights.add(new Block.Heading(3, ANCHOR + pejlemaerke, "Beregnet og faglig vurdering"));
    lights.addAll(given);
    if (text.isEmpty() || !text.stream().allMatch(GivenLights::isProse) || length(text) > SHORT) {
      return Stream.concat(text.stream(), lights.stream()).toList();
    }
    int share = Math.round((float) GRID * length(text) / (length(text) + length(lights)));
    int columns = Math.clamp(share, NARROWEST, GRID - NARROWEST);
    return List.of(
        new Block.Columns(
            List.of(
                new Block.Columns.Column(columns, text),
                new Block.Columns.Column(GRID - columns, lights))));
  }

  private static boolean isProse(Block block) {
    return block instanceof Block.Heading || block instanceof Block.Paragraph;
  }

  /** In characters. */
  private static int length(List<Block> blocks) {
    int characters = 0;
    for (Block block : blocks) {
      List<Run> runs =
          switch (block) {
            case Block.Paragraph paragraph -> paragraph.runs();
            case GivenLight given -> given.text();
            default -> List.of();
          };
      characters += runs.stream().mapToInt(GivenLights::length).sum();
    }
    return characters;
  }

  private static int length(Run run) {
    return switch (run) {
      case Run.Text(String text, Run.Weight weight) -> text.length();
      case Run.Link(String text, String address) -> text.length();
      case Run.Reference(String text, String anchor) -> text.length();
      case Run.PageNumber number -> 2;
    };
  }

  /** Everything that is given for a pejlemærke and its criteria, the region first. */
  public List<Block> of(Pejlemaerke pejlemaerke) {
    List<Area> areas = new ArrayList<>();
    areas.add(material.region());
    areas.addAll(material.clusters());
    List<Block> blocks = new ArrayList<>();
    for (Area area : areas) {
      given(pejlemaerke, area).map(each -> whole(Material.called(area), each)).forEach(blocks::add);
    }
    for (SuccessCriterion criterion : material.agreement().criteriaOf(pejlemaerke)) {
      for (Area area : areas) {
        given(criterion, area)
            .map(
                each ->
                    whole(
                        "Kriterium " + criterion.id() + ", " + lowered(Material.called(area)),
                        each))
            .forEach(blocks::add);
      }
    }
    return blocks;
  }

  /** A cluster's name keeps its capital. */
  private String lowered(String called) {
    return called.equals(Material.called(material.region())) ? Counting.lowered(called) : called;
  }

  private Block whole(String subject, ProfessionalAssessment given) {
    Verdict calculated = material.status().calculated(given);
    Prose prose =
        new Prose()
            .strong(
                (subject.isEmpty() ? "Faglig vurdering" : subject)
                    + ": "
                    + given.light().label()
                    + ".");
    return new GivenLight(
        mark(given),
        prose
            .text(
                differs(given)
                    ? " Den beregnede vurdering er %s (%s). %s %s"
                        .formatted(
                            calculated.light().label(),
                            calculated.label(),
                            sentence(given.reason()),
                            decided(given))
                    : " %s følger den beregnede vurdering (%s). %s Afgjort den %s."
                        .formatted(
                            given.decidedBy(),
                            calculated.label(),
                            sentence(given.reason()),
                            DanishDate.of(given.decided())))
            .runs());
  }

  private static String decided(ProfessionalAssessment given) {
    return "Afgjort af %s den %s.".formatted(given.decidedBy(), DanishDate.of(given.decided()));
  }

  private static String sentence(String text) {
    return text.matches(".*[.!?]") ? text : text + ".";
  }

  private boolean differs(ProfessionalAssessment given) {
    return material.status().calculated(given).light() != given.light();
  }

  private Stream<ProfessionalAssessment> given(Pejlemaerke pejlemaerke, Area area) {
    return material
        .status()
        .professional(new Subject.OfPejlemaerke(pejlemaerke.number()), area.id())
        .stream();
  }

  private Stream<ProfessionalAssessment> given(SuccessCriterion criterion, Area area) {
    return material
        .status()
        .professional(new Subject.OfCriterion(criterion.id()), area.id())
        .stream();
  }

  private static Mark mark(ProfessionalAssessment given) {
    return Marks.given(given.light());
  }
}
