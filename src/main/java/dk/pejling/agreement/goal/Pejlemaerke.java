package dk.pejling.agreement.goal;

import java.util.List;

/**
 * A landmark the agreement steers by (`pejlemærke`): one of its shared, binding goals.
 *
 * @param number counted from 1, as printed
 * @param shortName fits a table cell, such as {@code Styrket samarbejde tæt på borgeren}
 * @param tag fits one short line, such as {@code Tæt på borgeren}
 * @param goal what the parties want, in a few sentences
 */
public record Pejlemaerke(
    int number,
    String name,
    String shortName,
    String tag,
    String goal,
    List<String> focusAreas,
    List<String> targetGroups) {
  public Pejlemaerke {
    focusAreas = List.copyOf(focusAreas);
    targetGroups = List.copyOf(targetGroups);
  }
}
