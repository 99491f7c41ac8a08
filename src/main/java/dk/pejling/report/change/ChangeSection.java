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
    List<Release> editions = material.input().editions().last();
    List<Release> earlier =
        material.input().earlier().stream()
            .filter(each -> editions.isEmpty() || !isEdition(each))
            .toList();
    if (earlier.isEmpty() && !editions.isEmpty()) {
      return List.of();
    }
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
            new ChangeTable(material, changes)
                .table("aendringer-tabel", DanishWords.sentence(since(last))));
  }

  /**
   * What is different from an approved edition of this very report.
   *
   * @param last what it published
   */
  public List<Block> sinceEdition(Release last, int edition) {
    Release now = Release.of(material.status(), material.input().plan().type(), last.program());
    List<CriterionChange> changes = Changes.between(last, now);
    return changes.isEmpty()
        ? List.of(Prose.body("Ingen tal eller vurderinger er ændret siden udgave " + edition + "."))
        : List.of(
            new ChangeTable(material, changes)
                .table(
                    "udgaver-aendringer", "Ændret i tal og vurderinger siden udgave " + edition));
  }

  /** Told of where the report's editions are. */
  private boolean isEdition(Release earlier) {
    return earlier.report().equals(material.input().plan().type())
        && earlier.asOf().equals(material.status().asOf());
  }

  /** Such as {@code ændret siden midtvejsstatus (opgjort 12. december 2025)}. */
  private static String since(Release last) {
    return "ændret siden %s (opgjort %s)".formatted(last.report(), DanishDate.of(last.asOf()));
  }
}
