package dk.pejling.run.plan;

import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.release.Release;
import dk.pejling.store.release.NotedRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a run publishes, and which reports were counted as public before it.
 *
 * <p>Of the same report and day, an edition counts unless it is this very one: otherwise a report
 * that is made again after it was noted would be held against itself and come out differently.
 */
record Published(DisclosedStatus status, Release release, List<NotedRelease> counted) {
  /**
   * @param judge what may be published when that is public already
   */
  static Published of(RunPlan plan, Function<List<Release>, DisclosedStatus> judge) {
    List<NotedRelease> counted = new ArrayList<>(plan.earlier().before());
    Published published = of(plan, judge, counted);
    for (NotedRelease edition : plan.earlier().editions()) {
      if (published.release().saysTheSameAs(edition.release())) {
        return published;
      }
      counted.add(edition);
      published = of(plan, judge, counted);
    }
    return published;
  }

  private static Published of(
      RunPlan plan, Function<List<Release>, DisclosedStatus> judge, List<NotedRelease> counted) {
    DisclosedStatus status = judge.apply(counted.stream().map(NotedRelease::release).toList());
    return new Published(
        status, Release.of(status, plan.report().type(), plan.version()), List.copyOf(counted));
  }
}
