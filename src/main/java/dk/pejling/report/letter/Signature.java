package dk.pejling.report.letter;

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
    String signer = material.input().plan().sending().signedBy();
    Sender sender = Sender.of(material);
    return List.of(
        body(sender.onBehalf()),
        body("\u00A0"),
        body(LINE),
        body(signer.isBlank() ? sender.name() : signer + ", " + sender.name()));
  }

  private static Block body(String text) {
    return new Block.Paragraph(Block.Paragraph.Style.BODY, Run.plain(text));
  }
}
