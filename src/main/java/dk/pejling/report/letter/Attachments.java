package dk.pejling.report.letter;

import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.material.Material;
import java.util.List;

/** What is sent with the letter (`bilag`). */
public final class Attachments {
  private final Material material;

  public Attachments(Material material) {
    this.material = material;
  }

  public Block block() {
    String type = material.input().plan().type();
    return new Block.BulletList(
        List.of(
            Run.plain(LetterHead.subject(material) + " (" + type + ".pdf)"),
            Run.plain("Rapportens tal og vurderinger som data (vedhæftet i rapportens PDF)"),
            Run.plain("Fortegnelse over filerne med kontrolsum (manifest.json)")));
  }
}
