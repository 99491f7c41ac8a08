package dk.pejling.report.change;

import dk.pejling.disclosure.release.Ground;
import java.util.List;

/** What is different about why there is no verdict, and about what was reported of a milestone. */
final class ReasonCauses {
  private ReasonCauses() {}

  /**
   * @param found that may say it all already
   */
  static List<Cause> of(Ground was, Ground is, List<Cause> found) {
    return switch (is) {
      case Ground.Broken(var at, var reason) ->
          was instanceof Ground.Broken(var before, var same) && before.equals(at)
              ? List.of()
              : List.of(new Cause.BreakDeclared(at));
      case Ground.NoVerdict(String reason) -> noVerdict(was, reason, found);
      case Ground.Milestone milestone ->
          milestone.equals(was) ? List.of() : List.of(new Cause.Reported(was, milestone));
      case Ground.Pace pace -> judged(was, found);
      case Ground.Distance distance -> judged(was, found);
      case Ground.Level level -> judged(was, found);
      case Ground.Range range -> judged(was, found);
    };
  }

  private static List<Cause> noVerdict(Ground was, String reason, List<Cause> found) {
    String before = was instanceof Ground.Nothing nothing ? nothing.reason() : "";
    boolean told =
        found.stream()
            .anyMatch(each -> each instanceof Cause.NowHidden || each instanceof Cause.Withdrawn);
    return before.equals(reason) || told
        ? List.of()
        : List.of(new Cause.OtherReason(before, reason));
  }

  private static List<Cause> judged(Ground was, List<Cause> found) {
    return was instanceof Ground.Nothing nothing && found.isEmpty()
        ? List.of(new Cause.OtherReason(nothing.reason(), ""))
        : List.of();
  }
}
