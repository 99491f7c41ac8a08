package dk.pejling.report.criterion;

import dk.pejling.agreement.geography.Area;
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
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The panel with a criterion's verdict in an area, its sentence and its arithmetic. */
public final class VerdictBox {
  private final Material material;
  private final SuccessCriterion criterion;
  private final Area area;
  private final AreaVerdict judged;

  public VerdictBox(Material material, SuccessCriterion criterion, Area area, AreaVerdict judged) {
    this.material = material;
    this.criterion = criterion;
    this.area = area;
    this.judged = judged;
  }

  VerdictPanel panel() {
    List<VerdictPanel.Line> arithmetic = arithmetic();
    return panel(
        arithmetic.isEmpty() ? aside() : "",
        arithmetic.isEmpty() ? "" : "Sådan er det regnet",
        arithmetic,
        footing());
  }

  private VerdictPanel panel(
      String aside, String title, List<VerdictPanel.Line> arithmetic, String footing) {
    return new VerdictPanel(
        Marks.of(judged.verdict()),
        VerdictHeadline.of(judged.verdict(), judged.basis()),
        aside,
        Stream.concat(
                explanation().parts().stream()
                    .map(
                        part ->
                            part.strong()
                                ? Run.strong(Amounts.kept(part.text()))
                                : Run.text(Amounts.kept(part.text()))),
                sideNotes().stream().flatMap(notes -> notes.trend().stream()))
            .toList(),
        title,
        arithmetic,
        footing);
  }

  /** The panel with what other methods would have said below, where they disagree. */
  List<Block> blocks() {
    return Stream.concat(Stream.of(panel()), otherMethods().stream()).toList();
  }

  /** The panel where room is short: the arithmetic in a line below it. */
  public List<Block> brief() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(panel(aside(), "", List.of(), ""));
    String line =
        Stream.concat(
                arithmetic().stream()
                    .map(each -> each.label() + ": " + each.expression() + " = " + each.result()),
                Stream.of(footing()).filter(each -> !each.isEmpty()))
            .map(Amounts::stopped)
            .collect(Collectors.joining(" "));
    if (!line.isEmpty()) {
      blocks.add(Prose.note(Amounts.kept(line)));
    }
    return List.copyOf(blocks);
  }

  private Explanation explanation() {
    return material.explain(criterion, area, judged);
  }

  private List<VerdictPanel.Line> arithmetic() {
    return explanation().arithmetic().stream()
        .map(line -> new VerdictPanel.Line(line.label(), line.expression(), line.result()))
        .toList();
  }

  /** A note for each other method that would have shown another light. */
  public List<Block> otherMethods() {
    return sideNotes().stream().flatMap(notes -> notes.otherMethods().stream()).toList();
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
    Printed latest = CriterionLine.of(material, criterion, indicator, area, judged).latest();
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
