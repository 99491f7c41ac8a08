package dk.pejling.report.assembly;

import dk.pejling.report.ReportInput.Narrative;
import dk.pejling.report.document.Block;
import java.util.List;

/**
 * What a template gives.
 *
 * @param printed the secretariat's texts as they stand in the blocks, and no others
 */
public record Assembled(List<Block> blocks, List<Narrative> printed) {
  public Assembled {
    blocks = List.copyOf(blocks);
    printed = List.copyOf(printed);
  }
}
