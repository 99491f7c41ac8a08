package dk.pejling.assessment.verdict.gap;

import dk.pejling.danish.DanishWords;
import java.math.BigDecimal;
import java.util.List;

/**
 * The highest or the lowest value, and who has it.
 *
 * @param names several where they have exactly the same value, in the order of the agreement
 * @param value in the indicator's unit, unrounded
 */
public record Extreme(List<String> names, BigDecimal value) {
  public Extreme {
    names = List.copyOf(names);
  }

  /** Such as {@code Læsø og Morsø}. */
  public String named() {
    return DanishWords.list(names);
  }
}
