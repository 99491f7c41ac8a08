package dk.pejling.run.watch;

import java.util.LinkedHashSet;
import java.util.Set;

/** What is the matter (`det, der varer ved`): told when it begins, and not again until it ended. */
final class Lasting {
  private final Set<String> told = new LinkedHashSet<>();
  private final Set<String> now = new LinkedHashSet<>();

  /** Whether it has just begun. */
  boolean begins(String what) {
    now.add(what);
    return told.add(what);
  }

  /** What wasn't the matter in this round has ended. */
  void roundEnds() {
    told.retainAll(now);
    now.clear();
  }
}
