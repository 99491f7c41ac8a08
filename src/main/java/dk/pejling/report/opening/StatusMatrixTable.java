package dk.pejling.report.opening;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.LightRule;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.PejlemaerkeStanding;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.StatusBlock.StatusMatrix;
import dk.pejling.report.material.Material;
import dk.pejling.report.professional.GivenLights;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pejlemærke by area (`statusmatrix`), the region first. */
public final class StatusMatrixTable {
  private final Material material;
  private final List<Area> areas = new ArrayList<>();

  public StatusMatrixTable(Material material) {
    this.material = material;
    areas.add(material.region());
    areas.addAll(material.clusters());
  }

  public StatusMatrix matrix() {
    List<StatusMatrix.Row> rows =
        material.agreement().pejlemaerker().stream().map(this::row).toList();
    return new StatusMatrix(
        Captions.table(
            "statusmatrix",
            new MatrixMessage(material).sentence(),
            "Vurderbare succeskriterier, der er "
                + Counting.FAVOURABLE
                + ". Ét tegn pr. kriterium, bedste vurdering først."),
        areas.stream().map(Material::called).toList(),
        rows,
        key(rows),
        (material.agreement().lightRule() == LightRule.WEAKEST
                ? "Det store tegn i et felt er den svageste vurdering; det er feltets samlede vurdering."
                : "Det store tegn i et felt er den vurdering, som mere end halvdelen af de vurderbare"
                    + " kriterier har eller overgår; det er feltets samlede vurdering.")
            + reported());
  }

  /** Which verdicts rest on what the clusters say themselves. */
  private String reported() {
    List<String> milestones =
        material.agreement().criteria().stream()
            .filter(SuccessCriterion.Milestone.class::isInstance)
            .map(each -> each.id().toString())
            .toList();
    return milestones.isEmpty()
        ? " Alle vurderinger bygger på målinger."
        : " "
            + (milestones.size() == 1 ? "Milepælen " : "Milepælene ")
            + DanishWords.list(milestones)
            + " er klyngernes egen indberetning; de andre vurderinger bygger på målinger.";
  }

  private StatusMatrix.Row row(Pejlemaerke pejlemaerke) {
    return new StatusMatrix.Row(
        String.valueOf(pejlemaerke.number()),
        pejlemaerke.shortName(),
        "pejlemaerke-" + pejlemaerke.number(),
        areas.stream()
            .map(
                area ->
                    cell(
                        material.status().standing(pejlemaerke.number(), area.id()),
                        new GivenLights(material).mark(pejlemaerke, area)))
            .toList());
  }

  private StatusMatrix.Cell cell(PejlemaerkeStanding standing, List<Mark> given) {
    boolean assessed = standing.light() != Verdict.NOT_ASSESSABLE;
    return new StatusMatrix.Cell(
        Marks.of(standing.light()),
        Marks.headline(standing),
        Marks.strip(standing),
        assessed ? "Svagest:" : "",
        assessed ? weakest(standing).label() : few(standing),
        given);
  }

  private static Verdict weakest(PejlemaerkeStanding standing) {
    return standing.distribution().stream()
        .map(PejlemaerkeStanding.Entry::verdict)
        .filter(Verdict::assessable)
        .max(java.util.Comparator.naturalOrder())
        .orElse(Verdict.NOT_ASSESSABLE);
  }

  /** Such as {@code Kun 1 af 4 kriterier kan vurderes}. */
  private static String few(PejlemaerkeStanding standing) {
    int all = standing.distribution().size();
    if (all == 1) {
      return "Kriteriet kan ikke vurderes";
    }
    return (standing.assessable() == 0 ? "" : "Kun ")
        + standing.assessable()
        + " af "
        + all
        + " kriterier kan vurderes";
  }

  private static List<Mark> key(List<StatusMatrix.Row> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> Stream.of(List.of(cell.light()), cell.strip(), cell.given()))
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .toList();
  }
}
