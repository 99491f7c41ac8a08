package dk.pejling.intake.extract.table;

import dk.pejling.finding.SourceLocation;

/** One row below the headings; columns are counted from 0. */
public interface Row {
  /** Its line or row in the file, counted from 1; rows made of one line share it. */
  int number();

  /** What stands in the column, as written. */
  String text(int column);

  /** Whether the file itself says that the cell holds a number, in the form of Java's numbers. */
  boolean isNumber(int column);

  SourceLocation at(int column);

  /** The row as a whole. */
  SourceLocation whole();
}
