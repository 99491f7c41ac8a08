package dk.pejling.report.handover;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.report.criterion.CriterionTopic;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.outcome.Outcome;
import dk.pejling.report.outcome.Outcomes;
import dk.pejling.report.outcome.Share;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Marks;
import dk.pejling.report.text.Prose;
import java.util.List;

/** What somebody else must take on: criteria that weren't reached, and those nobody could judge. */
public final class Unreached {
  private final Material material;

  public Unreached(Material material) {
    this.material = material;
  }

  /** Criteria not reached in the region, with what is still to come. */
  public Block notReached() {
    List<SuccessCriterion> left = with(Outcome.NOT_REACHED, Outcome.NOT_YET);
    return left.isEmpty()
        ? Prose.body("Alle de kriterier, der kan vurderes, er nået.")
        : new Table(
            Captions.table(
                "ikke-naaede",
                DanishWords.sentence(Counting.of(left.size(), "kriterium", "kriterier"))
                    + " er ikke nået",
                "Regionen samlet, på opgørelsesdagen. Realiseret er ændringen siden baseline i pct. af"
                    + " den aftalte ændring."),
            Table.Density.DENSE,
            List.of(
                Cells.left("Succeskriterium", 3),
                Cells.left("Vurdering", 2.2),
                Cells.left("Hvad der er sket, og hvad der mangler", 7),
                new Table.Column("Realiseret", "pct.", Table.Align.RIGHT, 1.2)),
            List.of(new Table.Group(left.stream().map(this::row).toList())),
            List.of());
  }

  /** Criteria without verdict, with why. */
  public Block withoutVerdict() {
    List<SuccessCriterion> unknown = with(Outcome.UNKNOWN);
    return unknown.isEmpty()
        ? Prose.body("Alle kriterier kan vurderes.")
        : new Table(
            Captions.table(
                "datahuller",
                DanishWords.sentence(Counting.of(unknown.size(), "kriterium", "kriterier"))
                    + " kan ikke vurderes",
                "Regionen samlet."),
            Table.Density.NORMAL,
            List.of(
                Cells.left("Succeskriterium", 4.6),
                Cells.left("Grund", 3),
                Cells.left("Hvad der skal til", 5.4)),
            List.of(new Table.Group(unknown.stream().map(this::gap).toList())),
            List.of());
  }

  private List<SuccessCriterion> with(Outcome... outcomes) {
    return material.agreement().criteria().stream()
        .filter(each -> List.of(outcomes).contains(Outcomes.of(material, each, material.region())))
        .toList();
  }

  private Table.Row row(SuccessCriterion criterion) {
    AreaVerdict judged = material.verdicts(criterion.id(), material.region().id()).getFirst();
    return Cells.row(
        name(criterion),
        new Cell.Status(Marks.of(judged.verdict()), judged.verdict().label(), true),
        Cells.text(Amounts.kept(material.explain(criterion, material.region(), judged).sentence())),
        Cells.number(Share.of(judged.basis()).percent()));
  }

  private Table.Row gap(SuccessCriterion criterion) {
    return material.verdicts(criterion.id(), material.region().id()).stream()
        .findFirst()
        .map(
            judged ->
                judged.basis() instanceof Basis.NoVerdict(Reason reason)
                    ? Cells.row(
                        name(criterion), Cells.text(reason.label()), Cells.text(remedy(reason)))
                    : Cells.row(name(criterion), Cells.notRelevant(), Cells.notRelevant()))
        .orElseGet(
            () ->
                Cells.row(
                    name(criterion),
                    Cells.text("vurderes ikke for regionen"),
                    Cells.notRelevant()));
  }

  private static String remedy(Reason reason) {
    return switch (reason) {
      case Reason.NoTargetAgreed none -> "Der skal aftales et måltal.";
      case Reason.BaselineMissing missing ->
          "Der skal skaffes et tal for baseline eller aftales en ny.";
      case Reason.LatestMissing missing -> "Der skal skaffes en måling efter baseline.";
      case Reason.Hidden hidden ->
          "Tallet kan ikke offentliggøres; et større område eller flere år samlet kan vurderes.";
      case Reason.SeriesBroken broken -> "Der skal aftales en ny baseline efter databruddet.";
      case Reason.Stale stale -> "Der skal skaffes en nyere måling.";
      case Reason.IncompleteCoverage lacking -> "Der skal skaffes tal fra alle områder.";
      case Reason.NotPublishedForLevel level -> "Kilden skal opgøre tallet for niveauet.";
      case Reason.NotReported not -> "Klyngerne skal indberette.";
      case Reason.HeldBack held -> "Klyngen skal rette sin indberetning.";
      case Reason.NoPath path -> "Der skal aftales et måltal, som ligger efter baseline.";
    };
  }

  private static Cell name(SuccessCriterion criterion) {
    return new Cell.Identified(
        criterion.id().toString(),
        CriterionTopic.anchor(criterion),
        criterion.frame().shortName(),
        "");
  }
}
