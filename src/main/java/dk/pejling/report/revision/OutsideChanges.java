package dk.pejling.report.revision;

import dk.pejling.agreement.OutsideChange;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Prose;
import java.util.List;

/** Laws, economic agreements and national goals of the time, by date (`ændrede rammer`). */
public final class OutsideChanges {
  private final Material material;
  private final Triggers triggers;

  public OutsideChanges(Material material) {
    this.material = material;
    this.triggers = new Triggers(material);
  }

  /** The table, or a sentence when the agreement notes nothing. */
  public Block block() {
    List<OutsideChange> changes = triggers.changes();
    return changes.isEmpty()
        ? Prose.body("Der er ikke noteret nye love, økonomiaftaler eller nationale mål i perioden.")
        : new Table(
            Captions.table(
                "aendrede-rammer-tabel",
                DanishWords.sentence(Counting.ofCommon(changes.size(), "ændring", "ændringer"))
                    + " uden for aftalen",
                "Dateret efter "
                    + DanishDate.of(triggers.since().after())
                    + " og senest "
                    + DanishDate.of(triggers.since().upTo())
                    + "."),
            Table.Density.NORMAL,
            List.of(
                Cells.left("Dato", 2),
                Cells.left("Slags", 2),
                Cells.left("Hvad der er ændret", 5.4),
                Cells.left("Berører", 2.4)),
            List.of(new Table.Group(changes.stream().map(this::row).toList())),
            List.of());
  }

  private Table.Row row(OutsideChange change) {
    List<String> touched =
        material.agreement().pejlemaerker().stream()
            .filter(each -> change.concerns().contains(each.number()))
            .map(each -> "pejlemærke " + each.number())
            .toList();
    return Cells.row(
        Cells.text(DanishDate.of(change.date())),
        Cells.text(change.kind().label()),
        Cells.text(change.text(), change.source()),
        Cells.text(
            touched.isEmpty()
                ? "Alle pejlemærker"
                : DanishWords.sentence(DanishWords.list(touched))));
  }
}
