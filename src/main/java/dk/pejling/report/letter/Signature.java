package dk.pejling.report.letter;

import dk.pejling.agreement.ReportPlan;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.material.Material;
import java.util.List;

/** Place for the signature, and who signs (`underskrift`). */
public final class Signature {
  private static final String LINE = "_".repeat(38);
  private final Material material;

  public Signature(Material material) {
    this.material = material;
  }

  public List<Block> blocks() {
    ReportPlan plan = material.input().plan();
    String signer = plan.sending().signedBy();
    String committee = material.agreement().committee().fullName();
    return List.of(
        body("På udvalgets vegne"),
        body("\u00A0"),
        body(LINE),
        body(signer.isBlank() ? committee : signer + ", " + committee));
  }

  private static Block body(String text) {
    return new Block.Paragraph(Block.Paragraph.Style.BODY, Run.plain(text));
  }
}
