package dk.pejling.intake.sheet.grid;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell (`celleindhold`); of a formula, the result that was saved with it. */
public sealed interface CellContent {
  /** Never blank; line breaks are single {@code \n}, other blanks single spaces. */
  record Text(String value) implements CellContent {}

  /**
   * A number.
   *
   * @param percent whether the cell shows it as a percentage, so that 0.75 reads 75 %
   */
  record Number(BigDecimal value, boolean percent) implements CellContent {}

  record Day(LocalDate value) implements CellContent {}

  record Truth(boolean value) implements CellContent {}

  /** An error such as {@code #N/A}. */
  record Fault(String token) implements CellContent {}

  /**
   * Something that isn't what the cell says it is.
   *
   * @param what in Danish, such as {@code et tal, der ikke kan læses}
   */
  record Unreadable(String what) implements CellContent {}

  /** A formula that was saved without its result. */
  record Uncalculated() implements CellContent {}

  record Nothing() implements CellContent {}
}
