package dk.pejling.report.landmark;

import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.goal.LightRule;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.disclosure.PejlemaerkeStanding;
import dk.pejling.disclosure.PejlemaerkeStanding.Evidence;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.StatusBlock.StandingPanel;
import dk.pejling.report.material.Material;
import dk.pejling.report.professional.GivenLights;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Marks;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.List;

/** What a pejlemærke is about and how it stands in the region. */
public final class Opening {
  private static final int GOAL = 7;
  private static final int GROUPS = 4;
  private final Material material;
  private final Pejlemaerke pejlemaerke;

  public Opening(Material material, Pejlemaerke pejlemaerke) {
    this.material = material;
    this.pejlemaerke = pejlemaerke;
  }

  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Columns(columns()));
    blocks.add(panel());
    blocks.addAll(new GivenLights(material).brief(pejlemaerke, material.region()));
    return blocks;
  }

  private List<Block.Columns.Column> columns() {
    List<Block.Columns.Column> columns = new ArrayList<>();
    List<Block> goal = new ArrayList<>();
    goal.add(new Block.Heading(3, "", "Hvad vi vil"));
    goal.add(Prose.body(pejlemaerke.goal()));
    columns.add(new Block.Columns.Column(GOAL, goal));
    if (!pejlemaerke.targetGroups().isEmpty()) {
      columns.add(
          new Block.Columns.Column(
              GROUPS,
              List.of(
                  new Block.Heading(3, "", "Målgrupper"),
                  new Block.BulletList(
                      pejlemaerke.targetGroups().stream().map(Run::plain).toList()))));
    }
    return columns;
  }

  private StandingPanel panel() {
    PejlemaerkeStanding standing =
        material.status().standing(pejlemaerke.number(), material.region().id());
    boolean assessed = standing.light() != Verdict.NOT_ASSESSABLE;
    return new StandingPanel(
        Marks.of(standing.light()),
        standing.light().label(),
        assessed ? rule() : tooFew(standing),
        weakest(standing),
        headline(standing),
        share(standing),
        Marks.strip(standing),
        standing.favourable());
  }

  private static String tooFew(PejlemaerkeStanding standing) {
    return standing.assessable() == 0
        ? "Samlet vurdering: intet kriterium kan vurderes"
        : "Samlet vurdering: under halvdelen af kriterierne kan vurderes";
  }

  private static String headline(PejlemaerkeStanding standing) {
    return standing.assessable() == 0
        ? "0 af " + standing.distribution().size()
        : standing.favourable() + " af " + standing.assessable();
  }

  private static String share(PejlemaerkeStanding standing) {
    String evidence =
        Counting.evidence(
            standing.assessable(Evidence.MEASURED), standing.assessable(Evidence.REPORTED));
    return counted(standing) + (evidence.isEmpty() ? "" : ". " + evidence + ".");
  }

  private static String counted(PejlemaerkeStanding standing) {
    return switch (standing.assessable()) {
      case 0 -> "succeskriterier kan vurderes";
      case 1 -> "vurderbart succeskriterium er " + Counting.FAVOURABLE;
      default -> "vurderbare succeskriterier er " + Counting.FAVOURABLE;
    };
  }

  private String rule() {
    return material.agreement().lightRule() == LightRule.WEAKEST
        ? "Samlet vurdering: svageste vurderbare kriterium"
        : "Samlet vurdering: det, flertallet af de vurderbare kriterier har eller overgår";
  }

  /** The weakest criteria by id and name, or empty when none can be assessed. */
  private String weakest(PejlemaerkeStanding standing) {
    List<String> names = standing.weakest().stream().map(this::named).toList();
    return Counting.named(names, 2);
  }

  private String named(CriterionId id) {
    return material.criterion(id).stream()
        .map(criterion -> id + "\u00A0" + criterion.frame().shortName())
        .findFirst()
        .orElse(id.toString());
  }
}
