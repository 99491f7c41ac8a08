package dk.pejling.intake.sheet.answer;

import dk.pejling.intake.sheet.grid.CellContent;

/** How a column's answers are read from cells (`svartype`). Faults and blanks never get here. */
@FunctionalInterface
public interface AnswerKind<T> {
  Parsed<T> read(CellContent content);
}
