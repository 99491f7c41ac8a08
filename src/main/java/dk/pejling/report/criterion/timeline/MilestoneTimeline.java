package dk.pejling.report.criterion.timeline;

import dk.pejling.agreement.ReportPlan;
import dk.pejling.agreement.Term;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Caption;
import dk.pejling.report.document.chart.Timeline;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Milestones against their due dates and the law's (`tidslinje`). */
public final class MilestoneTimeline {
  private static final String NOTE =
      "Streg: aftalt frist. Tegn: nået eller forventet dato. Klyngernes egne forventninger er"
          + " indberettet, ikke målt.";
  private static final String LEGAL = "Nederst lovpligtige frister for rapporterne.";
  private final Material material;

  public MilestoneTimeline(Material material) {
    this.material = material;
  }

  /** What each cluster does about one milestone; nothing where no cluster is judged. */
  public List<Block> of(SuccessCriterion.Milestone milestone) {
    List<TimelineRows> rows =
        material.clusters().stream()
            .flatMap(
                cluster ->
                    material.verdicts(milestone.id(), cluster.id()).stream()
                        .map(judged -> new TimelineRows(cluster.name(), milestone, judged)))
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            figure(
                Captions.figure(
                    "figur-" + milestone.id() + "-tidslinje",
                    TimelineMessage.ofClusters(rows),
                    "Klyngerne: nået eller forventet dato mod den aftalte frist. " + LEGAL),
                "Klynge",
                rows));
  }

  /** Every milestone in the region, or that none is agreed; then the legal dates. */
  public List<Block> all() {
    List<TimelineRows> rows = milestones();
    return List.of(
        rows.isEmpty()
            ? Prose.body("Der er ikke aftalt milepæle.")
            : figure(
                Captions.figure(
                    "figur-tidslinje",
                    TimelineMessage.ofMilestones(rows),
                    "Regionen: nået eller forventet dato mod den aftalte frist. " + LEGAL),
                "Milepæl",
                rows),
        new LegalDates(material.agreement().reports()).table());
  }

  List<TimelineRows> milestones() {
    return material.agreement().criteria().stream()
        .filter(SuccessCriterion.Milestone.class::isInstance)
        .map(SuccessCriterion.Milestone.class::cast)
        .flatMap(
            milestone ->
                material.verdicts(milestone.id(), material.region().id()).stream()
                    .map(
                        judged ->
                            new TimelineRows(
                                milestone.id() + "\u00A0" + milestone.frame().shortName(),
                                milestone,
                                judged)))
        .toList();
  }

  private Block figure(Caption caption, String heading, List<TimelineRows> rows) {
    Term term = material.agreement().term();
    LocalDate asOf = material.status().asOf();
    List<Timeline.Deadline> deadlines =
        material.agreement().reports().stream().map(MilestoneTimeline::deadline).toList();
    return new Block.Figure(
        caption,
        new Timeline(
            term.from(),
            term.to(),
            asOf,
            "Opgjort " + DanishDate.of(asOf),
            heading,
            "Vurdering",
            rows.stream().map(TimelineRows::row).toList(),
            "Lovpligtige frister",
            deadlines),
        caption.message() + ". " + spoken(rows) + " Opgjort " + DanishDate.of(asOf) + ".",
        List.of(NOTE));
  }

  private String spoken(List<TimelineRows> rows) {
    return Stream.concat(
                rows.stream().map(TimelineRows::spoken),
                material.agreement().reports().stream()
                    .map(
                        plan ->
                            "lovpligtig frist for "
                                + plan.type()
                                + " "
                                + DanishDate.of(plan.due())))
            .map(DanishWords::sentence)
            .reduce((one, other) -> one + "; " + other)
            .orElse("")
        + ".";
  }

  private static Timeline.Deadline deadline(ReportPlan plan) {
    return new Timeline.Deadline(plan.due(), DanishWords.sentence(plan.type()));
  }
}
