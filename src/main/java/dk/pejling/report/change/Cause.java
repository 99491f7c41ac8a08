package dk.pejling.report.change;

import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.disclosure.release.Ground;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Why a criterion stands otherwise than in the last report (`årsag til ændring`); several can apply
 * at once.
 */
public sealed interface Cause {
  /** A newer period is the latest. */
  record NewFigure(Point before, Point now) implements Cause {}

  /** There is a latest figure, where none could be shown before. */
  record FirstFigure(Point now) implements Cause {}

  /** A figure that was there is gone. */
  record Withdrawn(Period period) implements Cause {}

  /** The same period has another value. */
  record Revised(Period period, BigDecimal before, BigDecimal now) implements Cause {}

  record NowHidden(Period period) implements Cause {}

  record NowShown(Point now) implements Cause {}

  /** Baseline and latest can no longer be compared. */
  record BreakDeclared(Period at) implements Cause {}

  /** A number of the goal has been changed. */
  record GoalNumber(GoalPart part, BigDecimal before, BigDecimal now) implements Cause {}

  /** Which number of a goal. */
  enum GoalPart {
    TARGET("Måltallet"),
    OWN_TARGET("Områdets eget måltal"),
    LEVEL("Niveauet"),
    LOWER("Intervallets nedre grænse"),
    UPPER("Intervallets øvre grænse"),
    TOLERANCE("Tolerancen");

    private final String label;

    GoalPart(String label) {
      this.label = label;
    }

    /** Danish, as it begins a sentence. */
    public String label() {
      return label;
    }
  }

  /** The target is to be reached in another period. */
  record TargetMoved(Period before, Period now) implements Cause {}

  /** The latest figure is held against another period. */
  record BaselineMoved(Period before, Period now) implements Cause {}

  /** A milestone has another due date. */
  record DueMoved(LocalDate before, LocalDate now) implements Cause {}

  /** Figures may be so many years old. */
  record AgeAllowed(int before, int now) implements Cause {}

  /**
   * It aims for something of another kind.
   *
   * @param before the Danish name of the kind, and so is {@code now}
   */
  record OtherKind(String before, String now) implements Cause {}

  /** It is measured by another indicator. */
  record OtherIndicator() implements Cause {}

  /** A milestone has come to stand otherwise. */
  record Reported(Ground before, Ground.Milestone now) implements Cause {}

  /** It couldn't be judged, can't be judged any more, or can't for another reason. */
  record OtherReason(String before, String now) implements Cause {}

  /** It was judged by another method. */
  record OtherMethod(String before, String now) implements Cause {}

  /** People have given it a light beside the calculated one. */
  record LightGiven(Light now) implements Cause {}

  record OtherLightGiven(Light before, Light now) implements Cause {}

  record LightWithdrawn(Light before) implements Cause {}

  record NewCriterion() implements Cause {}

  record GoneCriterion() implements Cause {}

  record NewArea() implements Cause {}

  record GoneArea() implements Cause {}

  /** Nothing of the above: other figures behind the verdict. */
  record Other() implements Cause {}
}
