package dk.pejling.report.criterion.map;

import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Basis.Certainty;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.period.Period;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Printed;
import java.math.BigDecimal;
import java.util.List;

/**
 * A municipality on the map.
 *
 * @param latest its figure for the region's latest period, or why there is none
 */
record MappedArea(Municipality municipality, CriterionLine line, Printed latest) {
  static final String SURE = "sikkert";
  static final String UNSURE = "usikkert";

  Verdict verdict() {
    return line.judged().verdict();
  }

  boolean shown() {
    return latest instanceof Printed.Figure;
  }

  String certainty() {
    return certainty(line);
  }

  /**
   * Whether the interval leaves any doubt of what the verdict rests on, in a word; empty where
   * there is no interval or nothing it could be held against.
   */
  static String certainty(CriterionLine line) {
    return switch (line.judged().basis()) {
      case Basis.Pace pace -> word(decisive(line.judged().verdict(), pace));
      case Basis.Level level -> word(level.againstLevel());
      case Basis.Distance distance -> "";
      case Basis.WithinRange range -> "";
      case Basis.Milestone milestone -> "";
      case Basis.NoVerdict none -> "";
    };
  }

  /** A target that is met, or missed for good, is itself what counts; before that, the path. */
  private static Certainty decisive(Verdict verdict, Basis.Pace pace) {
    return verdict == Verdict.ACHIEVED || verdict == Verdict.NOT_ACHIEVED
        ? pace.againstTarget()
        : pace.againstPath();
  }

  private static String word(Certainty certainty) {
    return switch (certainty) {
      case SURELY_MET, SURELY_NOT_MET -> SURE;
      case WITHIN_UNCERTAINTY -> UNSURE;
      case NO_INTERVAL -> "";
    };
  }

  /** What the line is held against: the area's own target, or both ends of a range. */
  static List<BigDecimal> levels(CriterionLine line) {
    return switch (line.criterion()) {
      case SuccessCriterion.Target target -> List.of(target.targetFor(line.area().id()));
      case SuccessCriterion.Maintain maintain -> List.of(maintain.level());
      case SuccessCriterion.Range range -> List.of(range.lower(), range.upper());
      case SuccessCriterion.Gap gap -> List.of();
      case SuccessCriterion.Milestone milestone -> List.of();
      case SuccessCriterion.NoTarget none -> List.of();
    };
  }

  /** The period that the verdict is held against, if the area has a figure for it. */
  static boolean baseline(CriterionLine line, Period period) {
    return line.baseline() instanceof Printed.Figure figure && figure.period().equals(period);
  }
}
