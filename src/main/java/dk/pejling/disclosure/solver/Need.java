package dk.pejling.disclosure.solver;

import dk.pejling.disclosure.table.CountTable;

/** A small count that is to be protected. */
record Need(CountTable table, int place) {
  /** How far another count must be away to lie on the other side of the threshold. */
  long distance() {
    return isBelow()
        ? table.threshold() - table.count(place)
        : table.count(place) - table.threshold() + 1;
  }

  /** Whether the count is below the threshold; a source may hide one that is not. */
  boolean isBelow() {
    return table.count(place) < table.threshold();
  }
}
