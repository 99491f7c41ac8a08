package dk.pejling.intake.extract.cube;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.table.Row;
import java.util.List;

/**
 * A row made of one figure of a cube, or of one of each measure.
 *
 * @param number counted from 1 in the order rows are made
 * @param before how many columns come before the figures
 * @param texts a category for each dimension, then the figures
 * @param figures where each figure stands in the file
 */
record CubeRow(String file, int number, List<String> headings, int before, String[] texts, int[] figures)
    implements Row {
  @Override
  public String text(int column) {
    return texts[column];
  }

  /** Figures are read as written, not as the nearest binary fraction. */
  @Override
  public boolean isNumber(int column) {
    return false;
  }

  @Override
  public SourceLocation at(int column) {
    return new SourceLocation.Line(file, line(column), headings.get(column).strip());
  }

  @Override
  public SourceLocation whole() {
    return new SourceLocation.Line(file, figures[0], "");
  }

  private int line(int column) {
    return figures[Math.clamp(column - before, 0, figures.length - 1)];
  }
}
