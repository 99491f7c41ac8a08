package dk.pejling.disclosure.solver;

import java.util.Set;

/** What a programme of hiding comes to. */
sealed interface Choice {
  /** These places protect, and none do it cheaper. */
  record Cheapest(Set<Integer> places, long cost) implements Choice {
    public Cheapest {
      places = Set.copyOf(places);
    }
  }

  /** Not even all places together protect. */
  record Nothing() implements Choice {}
}
