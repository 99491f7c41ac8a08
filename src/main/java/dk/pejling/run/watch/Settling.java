package dk.pejling.run.watch;

import dk.pejling.run.input.arrival.Sight;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which files have stood still long enough to be taken (`ro`), and which have been. The time a file
 * has looked the same is what was seen here, since clocks of network shares and times that are
 * copied with files tell nothing.
 */
final class Settling {
  private record Seen(Sight sight, Instant since, boolean done) {}

  private final Duration still;
  private final Map<Path, Seen> seen = new HashMap<>();

  Settling(Duration still) {
    this.still = still;
  }

  /** Takes note of what lies there now; what isn't there any more is forgotten. */
  void look(Map<Path, Sight> lying, Instant now) {
    seen.keySet().retainAll(lying.keySet());
    lying.forEach(
        (file, sight) -> {
          Seen before = seen.get(file);
          if (before == null || !before.sight().equals(sight)) {
            seen.put(file, new Seen(sight, now, false));
          }
        });
  }

  /** What has stood still and hasn't been dealt with, in the order of names. */
  List<Path> due(Instant now) {
    return named(each -> !each.done() && !each.since().plus(still).isAfter(now));
  }

  /** What hasn't been dealt with. */
  List<Path> waiting() {
    return named(each -> !each.done());
  }

  private List<Path> named(Predicate<Seen> wanted) {
    return seen.entrySet().stream()
        .filter(each -> wanted.test(each.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Whether it looks as it did when it was dealt with. */
  boolean isDone(Path file) {
    Seen known = seen.get(file);
    return known != null && known.done();
  }

  void done(Path file) {
    seen.computeIfPresent(file, (same, each) -> new Seen(each.sight(), each.since(), true));
  }

  /** Everything is to be dealt with once more. */
  void again() {
    seen.replaceAll((file, each) -> new Seen(each.sight(), each.since(), false));
  }

  /** How long a file has looked as it does, also by its own time. */
  Duration unchanged(Path file, Instant now) {
    Seen each = seen.get(file);
    if (each == null) {
      return Duration.ZERO;
    }
    Duration here = Duration.between(each.since(), now);
    Duration own = Duration.between(each.sight().modified(), now);
    return here.compareTo(own) > 0 ? here : own;
  }
}
