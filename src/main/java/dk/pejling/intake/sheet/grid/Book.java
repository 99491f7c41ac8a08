package dk.pejling.intake.sheet.grid;

import dk.pejling.observation.ReceivedFile.Dating;
import java.util.List;

/**
 * A workbook as values (`projektmappe`).
 *
 * @param grids hidden sheets included, in the workbook's order
 * @param saved what the workbook says of when it was saved last
 */
public record Book(List<Grid> grids, Dating saved) {
  public Book {
    grids = List.copyOf(grids);
  }
}
