package dk.pejling.report.text;

import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.assessment.verdict.VerdictHeadline;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.disclosure.PejlemaerkeStanding;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Mark;
import java.util.List;

/** Verdicts as marks. */
public final class Marks {
  private Marks() {}

  public static Mark of(Verdict verdict) {
    return switch (verdict) {
      case ACHIEVED -> Mark.ACHIEVED;
      case MAINTAINED -> Mark.MAINTAINED;
      case WITHIN -> Mark.WITHIN;
      case ON_TRACK -> Mark.ON_TRACK;
      case BEHIND_PROGRESSING -> Mark.BEHIND_PROGRESSING;
      case BEHIND_LIMITED -> Mark.BEHIND_LIMITED;
      case BEHIND -> Mark.BEHIND;
      case WRONG_DIRECTION -> Mark.WRONG_DIRECTION;
      case NOT_MAINTAINED -> Mark.NOT_MAINTAINED;
      case OUTSIDE -> Mark.OUTSIDE;
      case NOT_ACHIEVED -> Mark.NOT_ACHIEVED;
      case NOT_ASSESSABLE -> Mark.NOT_ASSESSABLE;
      case CANCELLED -> Mark.CANCELLED;
    };
  }

  /** A light that people give. */
  public static Mark given(Light light) {
    return switch (light) {
      case GREEN -> Mark.GIVEN_GREEN;
      case YELLOW -> Mark.GIVEN_YELLOW;
      case RED -> Mark.GIVEN_RED;
      case GREY -> Mark.GIVEN_GREY;
    };
  }

  /** One mark per criterion, best first. */
  public static List<Mark> strip(PejlemaerkeStanding standing) {
    return standing.distribution().stream().map(entry -> of(entry.verdict())).toList();
  }

  /** The verdict in a table; strong when it can be assessed. */
  public static Cell cell(AreaVerdict judged) {
    Verdict verdict = judged.verdict();
    return new Cell.Status(
        of(verdict), VerdictHeadline.of(verdict, judged.basis()), verdict.light() != Light.GREY);
  }

  /** Such as {@code 4 af 6}, or the word when too few can be assessed. */
  public static String headline(PejlemaerkeStanding standing) {
    return standing.light() == Verdict.NOT_ASSESSABLE
        ? Verdict.NOT_ASSESSABLE.label()
        : standing.favourable() + " af " + standing.assessable();
  }
}
