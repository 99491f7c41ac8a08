package dk.pejling.disclosure.release;

import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.period.Period;

/** What a verdict rests on, as it is published; without anybody's own words. */
final class GroundOf {
  private GroundOf() {}

  static Ground basis(Basis basis) {
    return switch (basis) {
      case Basis.Pace pace -> new Ground.Pace(pace.baseline(), pace.latest(), pace.ratio());
      case Basis.Distance distance ->
          new Ground.Distance(
              distance.pace().baseline(),
              distance.pace().latest(),
              distance.pace().ratio(),
              distance.now());
      case Basis.Level level ->
          new Ground.Level(level.baseline(), level.latest(), level.distance());
      case Basis.WithinRange range -> new Ground.Range(range.latest(), range.distance());
      case Basis.Milestone milestone -> progress(milestone.progress());
      case Basis.NoVerdict(Reason.SeriesBroken(Period at)) ->
          new Ground.Broken(at, new Reason.SeriesBroken(at).label());
      case Basis.NoVerdict(Reason reason) -> new Ground.NoVerdict(reason.label());
    };
  }

  private static Ground progress(Basis.Progress progress) {
    return switch (progress) {
      case Basis.Progress.Done done -> new Ground.Done(done.on(), done.daysLate());
      case Basis.Progress.Forecast(var on, long daysLate) -> new Ground.Forecast(on, daysLate);
      case Basis.Progress.Overdue(long days) -> new Ground.Overdue(days);
      case Basis.Progress.Cancelled cancelled -> new Ground.Cancelled();
      case Basis.Progress.SlowestOf(var cluster, Basis.Progress slowest) -> progress(slowest);
    };
  }
}
