package dk.pejling.report.change;

import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.release.Release;
import dk.pejling.report.document.Block;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Prose;
import java.util.List;

/** What is different from the last report that was made public; one sentence where none was. */
public final class ChangeSection {
  private final Material material;

  public ChangeSection(Material material) {
    this.material = material;
  }

  public List<Block> blocks() {
    List<Release> earlier = material.input().earlier();
    if (earlier.isEmpty()) {
      return List.of(
          Prose.body("Der er ikke registreret nogen tidligere offentliggjort rapport om aftalen."));
    }
    Release last = earlier.getLast();
    Release now = Release.of(material.status(), material.input().plan().type(), last.program());
    List<CriterionChange> changes = Changes.between(last, now);
    return changes.isEmpty()
        ? List.of(Prose.body("Intet er " + since(last) + "."))
        : List.of(
            new Block.Heading(2, "aendringer", "Ændringer siden sidst"),
            new ChangeTable(material, changes).table(DanishWords.sentence(since(last))));
  }

  /** Such as {@code ændret siden midtvejsstatus (opgjort 12. december 2025)}. */
  private static String since(Release last) {
    return "ændret siden %s (opgjort %s)".formatted(last.report(), DanishDate.of(last.asOf()));
  }
}
