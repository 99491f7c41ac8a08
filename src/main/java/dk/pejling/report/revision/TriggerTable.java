package dk.pejling.report.revision;

import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.List;

/** What may call for revision, for each pejlemærke and for all of them side by side. */
public final class TriggerTable {
  private final Material material;
  private final Triggers triggers;

  public TriggerTable(Material material) {
    this.material = material;
    this.triggers = new Triggers(material);
  }

  /** One pejlemærke's triggers; a sentence where there are none. */
  public Block of(Pejlemaerke pejlemaerke) {
    return table("udloesere-" + pejlemaerke.number(), triggers.of(pejlemaerke));
  }

  /** What clusters want changed that is about no one pejlemærke. */
  public Block ofAgreement() {
    return table("udloesere-aftalen", triggers.ofAgreement());
  }

  private Block table(String anchor, List<Trigger> found) {
    if (found.isEmpty()) {
      return Prose.body("Der er ingen udløsere.");
    }
    int pointing = (int) found.stream().filter(Trigger::points).count();
    TriggerWords words = new TriggerWords(material);
    return new Table(
        Captions.table(anchor, message(found.size(), pointing), ""),
        Table.Density.NORMAL,
        List.of(
            Cells.left("Udløser", 2.6),
            Cells.left("Hvad den gælder", 3.6),
            Cells.left("Hvad der er sket", 5),
            Cells.left("Peger på", 1.6)),
        List.of(new Table.Group(found.stream().map(words::row).toList())),
        List.of());
  }

  private static String message(int all, int pointing) {
    return DanishWords.sentence(Counting.ofCommon(all, "udløser", "udløsere"))
        + ", heraf "
        + (pointing == 0
            ? "ingen, der peger"
            : (pointing == 1 ? "én" : DanishWords.number(pointing)) + ", der peger")
        + " på revision";
  }

  /** How many of each there are for each pejlemærke. */
  public Table overview() {
    List<Table.Row> rows = new ArrayList<>();
    for (Pejlemaerke pejlemaerke : material.agreement().pejlemaerker()) {
      rows.add(
          row(
              new Cell.Identified(
                  String.valueOf(pejlemaerke.number()),
                  "udloesere-" + pejlemaerke.number(),
                  pejlemaerke.shortName(),
                  ""),
              triggers.of(pejlemaerke)));
    }
    rows.add(row(Cells.text("Aftalen som helhed"), triggers.ofAgreement()));
    return new Table(
        Captions.table("udloeseroverblik", Suggested.of(triggers).sentence(), since()),
        Table.Density.NORMAL,
        List.of(
            Cells.left("Pejlemærke", 4.2),
            Cells.right("Bagud eller rød", 1.5),
            Cells.right("Data mangler", 1.4),
            Cells.right("Omdefineret", 1.7),
            Cells.right("Ønsker fra klynger", 1.5),
            Cells.right("Love og aftaler", 1.4),
            Cells.left("Peger på", 1.6)),
        List.of(new Table.Group(rows)),
        List.of("En lov eller en aftale, der berører flere pejlemærker, tæller hos dem alle."));
  }

  private String since() {
    Triggers.Since since = triggers.since();
    return since.assessedBefore()
        ? "Siden den seneste vurdering %s og til %s."
            .formatted(DanishDate.of(since.after()), DanishDate.of(since.upTo()))
        : "Siden aftalen trådte i kraft og til %s.".formatted(DanishDate.of(since.upTo()));
  }

  private static Table.Row row(Cell name, List<Trigger> found) {
    return Cells.row(
        name,
        count(found, Trigger.OffTrack.class),
        count(found, Trigger.NoVerdict.class),
        count(found, Trigger.Redefined.class),
        count(found, Trigger.Wanted.class),
        count(found, Trigger.Outside.class),
        Cells.text(
            found.stream().anyMatch(Trigger::points)
                ? "Revision"
                : found.isEmpty() ? "Ingen ændring" : "Opfølgning"));
  }

  private static Cell count(List<Trigger> found, Class<? extends Trigger> kind) {
    return Cells.number(String.valueOf(found.stream().filter(kind::isInstance).count()));
  }
}
