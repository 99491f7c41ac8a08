package dk.pejling.report.criterion;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.PopulationYear;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.assessment.verdict.VerdictHeadline;
import dk.pejling.danish.DanishNumber;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.StatusBlock.VerdictPanel;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Printed;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Marks;
import java.util.List;
import java.util.stream.Stream;

/** The panel with a criterion's verdict in the region, its sentence and its arithmetic. */
final class VerdictBox {
  private final Material material;
  private final SuccessCriterion criterion;
  private final AreaVerdict judged;

  VerdictBox(Material material, SuccessCriterion criterion, AreaVerdict judged) {
    this.material = material;
    this.criterion = criterion;
    this.judged = judged;
  }

  VerdictPanel panel() {
    Explanation explanation = material.explain(criterion, material.region(), judged);
    List<VerdictPanel.Line> arithmetic =
        explanation.arithmetic().stream()
            .map(line -> new VerdictPanel.Line(line.label(), line.expression(), line.result()))
            .toList();
    return new VerdictPanel(
        Marks.of(judged.verdict()),
        VerdictHeadline.of(judged.verdict(), judged.basis()),
        arithmetic.isEmpty() ? aside() : "",
        Stream.concat(
                explanation.parts().stream()
                    .map(
                        part ->
                            part.strong()
                                ? Run.strong(Amounts.kept(part.text()))
                                : Run.text(Amounts.kept(part.text()))),
                sideNotes().stream().flatMap(notes -> notes.trend().stream()))
            .toList(),
        arithmetic.isEmpty() ? "" : "Sådan er det regnet",
        arithmetic,
        footing());
  }

  /** The panel with what other methods would have said below, where they disagree. */
  List<Block> blocks() {
    return Stream.concat(
            Stream.of(panel()),
            sideNotes().stream().flatMap(notes -> notes.otherMethods().stream()))
        .toList();
  }

  /** None where nothing is measured. */
  private List<SideNotes> sideNotes() {
    return switch (criterion) {
      case SuccessCriterion.Measured measured -> List.of(notes(measured.indicator()));
      case SuccessCriterion.NoTarget(var frame, SuccessCriterion.Followed.By by) ->
          List.of(notes(by.indicator()));
      case SuccessCriterion.NoTarget none -> List.of();
      case SuccessCriterion.Milestone milestone -> List.of();
    };
  }

  private SideNotes notes(IndicatorId indicator) {
    return new SideNotes(criterion, material.agreement().indicator(indicator), judged);
  }

  private String aside() {
    return switch (judged.basis()) {
      case Basis.Pace pace when judged.verdict() != Verdict.NOT_ASSESSABLE -> tempo(pace);
      case Basis.Distance distance -> tempo(distance.pace());
      case Basis.NoVerdict(var reason) -> reason.label();
      default -> "";
    };
  }

  private static String tempo(Basis.Pace pace) {
    return Amounts.percent(pace.ratio()) + Amounts.NBSP + "pct. af det krævede tempo";
  }

  /** Such as {@code 598 af 2.847 udskrivninger i 2025}. */
  private String footing() {
    return switch (criterion) {
      case SuccessCriterion.Gap gap -> "";
      case SuccessCriterion.Measured measured ->
          counted(material.agreement().indicator(measured.indicator()));
      case SuccessCriterion.NoTarget(var frame, SuccessCriterion.Followed.By by) ->
          counted(material.agreement().indicator(by.indicator()));
      case SuccessCriterion.NoTarget none -> "";
      case SuccessCriterion.Milestone milestone -> "Indberettet af klyngerne, ikke målt";
    };
  }

  private String counted(Indicator indicator) {
    Printed latest =
        CriterionLine.of(material, criterion, indicator, material.region(), judged).latest();
    if (!(latest instanceof Printed.Figure figure)
        || !(figure.counts() instanceof Counts.Of(long part, long whole))) {
      return "";
    }
    String numerator = DanishNumber.of(part);
    String denominator = DanishNumber.of(whole) + Amounts.NBSP + counted(indicator.population());
    String year = PeriodWords.of(figure.period());
    return switch (indicator.measure()) {
      case Measure.Proportion() -> numerator + " af " + denominator + " i " + year;
      case Measure.PopulationRate(var population, PopulationYear.Fixed(var fixed)) ->
          numerator
              + events(part)
              + " i "
              + year
              + "; "
              + denominator
              + " ("
              + PeriodWords.of(fixed)
              + ")";
      default -> numerator + events(part) + ", " + denominator + " i " + year;
    };
  }

  private static String events(long count) {
    return Amounts.NBSP + (count == 1 ? "hændelse" : "hændelser");
  }

  /** What is counted, without whose: {@code udskrivninger} of {@code udskrivninger fra …}. */
  private static String counted(String population) {
    int end = population.indexOf(' ');
    return end < 0 ? population : population.substring(0, end);
  }
}
