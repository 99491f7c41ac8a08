package dk.pejling.report.change;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.report.change.CriterionChange.AreaChange;
import dk.pejling.report.change.CriterionChange.Stood;
import dk.pejling.report.criterion.CriterionTopic;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Measured;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Marks;
import java.util.List;
import java.util.stream.Collectors;

/** One criterion's rows in the table of changes. */
final class ChangeRows {
  private final Material material;
  private final CriterionChange change;
  private final CauseSentence sentences;

  ChangeRows(Material material, CriterionChange change) {
    this.material = material;
    this.change = change;
    this.sentences = sentences(material, material.criterion(change.criterion()));
  }

  private static CauseSentence sentences(Material material, List<SuccessCriterion> criterion) {
    List<IndicatorId> measured =
        criterion.stream().flatMap(each -> Measured.by(each).stream()).toList();
    if (measured.isEmpty()) {
      return CauseSentence.withoutFigures();
    }
    Indicator indicator = material.agreement().indicator(measured.getFirst());
    return CauseSentence.of(indicator, criterion.getFirst() instanceof SuccessCriterion.Gap);
  }

  Table.Row row(Area area, AreaChange in) {
    return Cells.row(
        name(),
        Cells.text(Material.called(area)),
        stood(in.before()),
        stood(in.now()),
        Cells.text(in.causes().stream().map(sentences::of).collect(Collectors.joining(" "))));
  }

  private Cell name() {
    return material.criterion(change.criterion()).stream()
        .findFirst()
        .<Cell>map(
            each ->
                new Cell.Identified(
                    each.id().toString(),
                    CriterionTopic.anchor(each),
                    each.frame().shortName(),
                    ""))
        .orElseGet(() -> Cells.text(change.criterion() + " " + change.name()));
  }

  private static Cell stood(Stood stood) {
    return switch (stood) {
      case Stood.As(Verdict verdict) ->
          new Cell.Status(Marks.of(verdict), verdict.label(), verdict.light() != Light.GREY);
      case Stood.NotJudged() -> Cells.words("ikke vurderet");
    };
  }
}
