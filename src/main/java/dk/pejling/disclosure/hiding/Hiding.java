package dk.pejling.disclosure.hiding;

import dk.pejling.disclosure.table.Cell;
import java.util.List;
import java.util.Set;

/**
 * What is hidden, and what the audit found (method §7).
 *
 * @param hidden the figures that may not be published
 * @param alreadyPublic figures that earlier reports have given away, so that hiding protects
 *     nothing
 * @param unsafe figures that could be worked out though they are hidden; nothing may be published
 */
public record Hiding(Set<Cell> hidden, List<Cell> alreadyPublic, List<Cell> unsafe) {
  public Hiding {
    hidden = Set.copyOf(hidden);
    alreadyPublic = List.copyOf(alreadyPublic);
    unsafe = List.copyOf(unsafe);
  }
}
