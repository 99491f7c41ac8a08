package dk.pejling.intake.extract.table.csv;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.table.Row;
import java.util.List;

/** A row of a text file. */
record LineRow(String file, int line, List<String> fields, List<String> headings) implements Row {
  /** Whether a line has a field for each heading, and nothing but blanks behind them. */
  static boolean fits(List<String> fields, List<String> headings) {
    for (int extra = headings.size(); extra < fields.size(); extra++) {
      if (!fields.get(extra).isBlank()) {
        return false;
      }
    }
    return fields.size() >= headings.size();
  }

  /** What is told of a line that doesn't fit. */
  static String count(List<String> fields) {
    return fields.size() + " felter";
  }

  @Override
  public int number() {
    return line;
  }

  @Override
  public String text(int column) {
    return fields.get(column);
  }

  @Override
  public boolean isNumber(int column) {
    return false;
  }

  @Override
  public SourceLocation at(int column) {
    return new SourceLocation.Line(file, line, headings.get(column).strip());
  }

  @Override
  public SourceLocation whole() {
    return new SourceLocation.Line(file, line, "");
  }
}
