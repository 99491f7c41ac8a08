package dk.pejling.disclosure.solver;

import java.util.Set;

/** What a programme of hiding comes to. */
sealed interface Choice {
  /** These places protect. */
  record These(Set<Integer> places, long cost) implements Choice {
    public These {
      places = Set.copyOf(places);
    }
  }

  /** Not even all places together protect. */
  record Nothing() implements Choice {}
}
