package dk.pejling.report.edition;

import dk.pejling.danish.DanishDate;
import dk.pejling.disclosure.release.Release;
import dk.pejling.report.change.ChangeSection;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import java.util.ArrayList;
import java.util.List;

/** Earlier editions and what is different from the last of them; nothing in a first edition. */
public final class EditionSection {
  /** Of its heading. */
  public static final String ANCHOR = "udgaver";

  private final Material material;
  private final Editions editions;

  public EditionSection(Material material) {
    this.material = material;
    this.editions = material.input().editions();
  }

  public List<Block> blocks() {
    if (editions.earlier().isEmpty()) {
      return List.of();
    }
    int last = editions.earlier().getLast().number();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, ANCHOR, "Udgaver af rapporten"));
    blocks.add(earlier());
    blocks.add(sources(last));
    for (Release release : editions.last()) {
      blocks.addAll(new ChangeSection(material).sinceEdition(release, last));
    }
    return List.copyOf(blocks);
  }

  private Table earlier() {
    return new Table(
        Captions.table(
            "udgaver-tabel",
            editions.earlier().size() == 1
                ? "Én udgave er godkendt før denne"
                : editions.earlier().size() + " udgaver er godkendt før denne",
            "Udgaver af samme rapport med samme opgørelsesdato."),
        Table.Density.NORMAL,
        List.of(
            Cells.left("Udgave", 1),
            Cells.left("Godkendt", 2),
            Cells.left("Sag", 2),
            Cells.left("Indsendt", 2)),
        List.of(new Table.Group(editions.earlier().stream().map(EditionSection::row).toList())),
        List.of());
  }

  private static Table.Row row(EarlierEdition edition) {
    return Cells.row(
        Cells.text("Udgave " + edition.number()),
        Cells.text(DanishDate.of(edition.approved())),
        Cells.text(edition.caseNumber()),
        switch (edition.submission()) {
          case EarlierEdition.Submission.On(var day) -> Cells.text(DanishDate.of(day));
          case EarlierEdition.Submission.NotSubmitted() -> Cells.words("ikke indsendt");
        });
  }

  private Table sources(int last) {
    List<Table.Row> rows = new ArrayList<>();
    for (SourceChange change : editions.sources()) {
      rows.add(
          Cells.row(
              Cells.text(change.kind()), Cells.text(change.name()), Cells.text(how(change.how()))));
    }
    if (rows.isEmpty()) {
      rows.add(Cells.row(new Cell.Absent("intet i grundlaget er ændret", false, 3)));
    }
    return new Table(
        Captions.table(
            "udgaver-grundlag",
            "Ændret i grundlaget siden udgave " + last,
            "Filer, program og metode, som rapporten er lavet af."),
        Table.Density.NORMAL,
        List.of(Cells.left("Slags", 2), Cells.left("Navn", 4), Cells.left("Ændring", 4)),
        List.of(new Table.Group(rows)),
        List.of());
  }

  private static String how(SourceChange.How how) {
    return switch (how) {
      case SourceChange.How.Added() -> "kommet til";
      case SourceChange.How.Removed() -> "ikke med mere";
      case SourceChange.How.Changed() -> "ændret";
      case SourceChange.How.Renamed(String before) -> "samme indhold, hed før " + before;
      case SourceChange.How.Replaced(String before, String now) -> now + " (før " + before + ")";
    };
  }
}
