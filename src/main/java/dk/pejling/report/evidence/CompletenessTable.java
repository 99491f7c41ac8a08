package dk.pejling.report.evidence;

import dk.pejling.agreement.geography.Cluster;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.finding.Finding;
import dk.pejling.observation.ReceivedFile.Dating;
import dk.pejling.observation.ReceivedFile.SheetCompleteness;
import dk.pejling.report.SourceFile.ProgressSheet;
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

/** How much of its progress workbook each cluster has filled in. */
public final class CompletenessTable {
  private final Material material;
  private final List<String> sheets;

  public CompletenessTable(Material material) {
    this.material = material;
    this.sheets =
        files().stream()
            .flatMap(each -> each.completeness().stream())
            .map(SheetCompleteness::sheet)
            .distinct()
            .toList();
  }

  /** The table, or a sentence when no cluster has sent a workbook. */
  public Block block() {
    return files().isEmpty()
        ? Prose.body(
            material.clusters().size() == 1
                ? "Klyngen har ikke indsendt et statusskema."
                : "Ingen klynge har indsendt et statusskema.")
        : table();
  }

  private Table table() {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Cells.left("Klynge", 1.8));
    columns.add(Cells.left("Dateret", 1.7));
    sheets.forEach(sheet -> columns.add(Cells.left(sheet, 1.8)));
    columns.add(Cells.left("Afventer", 1.5));
    return new Table(
        Captions.table(
            "datakomplethed", message(), "Udfyldte rækker af dem, klyngen skal udfylde."),
        Table.Density.NORMAL,
        columns,
        List.of(new Table.Group(material.clusters().stream().map(this::row).toList())),
        List.of());
  }

  private Table.Row row(Cluster cluster) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cells.text(cluster.name()));
    List<ProgressSheet> own =
        files().stream().filter(each -> each.cluster().equals(cluster.id())).toList();
    if (own.isEmpty()) {
      cells.add(new Cell.Absent("Statusskema mangler", false, sheets.size() + 2));
      return new Table.Row(cells, false);
    }
    if (rivals(cluster, own)) {
      cells.add(new Cell.Absent("Flere statusskemaer; ingen er brugt", false, sheets.size() + 2));
      return new Table.Row(cells, false);
    }
    ProgressSheet file = own.getLast();
    cells.add(
        switch (file.dating()) {
          case Dating.On(var day) -> Cells.text(DanishDate.brief(day));
          case Dating.Unknown() -> Cells.words("ukendt");
        });
    sheets.forEach(sheet -> cells.add(completeness(file, sheet)));
    cells.add(waiting(file));
    return new Table.Row(cells, false);
  }

  /** Rivals for one period are all held back. */
  private boolean rivals(Cluster cluster, List<ProgressSheet> own) {
    return own.size() > 1 && material.statements(cluster.id()).isEmpty();
  }

  private static Cell completeness(ProgressSheet file, String sheet) {
    return file.completeness().stream()
        .filter(each -> each.sheet().equals(sheet))
        .map(
            each ->
                (Cell)
                    new Cell.Completeness(
                        each.filled(),
                        each.expected(),
                        each.filled() == 0 && each.expected() > 0
                            ? "mangler"
                            : each.filled() + "/" + each.expected()))
        .findFirst()
        .orElse(Cells.missing());
  }

  private Cell waiting(ProgressSheet file) {
    int held =
        (int)
            material.input().findings().stream()
                .filter(each -> each.location().file().equals(file.name()))
                .filter(Finding::holdsBack)
                .count();
    return held == 0 ? Cells.words("intet") : Cells.text(held + "\u00A0fejl");
  }

  private String message() {
    int all = material.clusters().size();
    List<ProgressSheet> files = files();
    int received =
        (int)
            material.clusters().stream()
                .filter(each -> files.stream().anyMatch(file -> file.cluster().equals(each.id())))
                .count();
    int complete = (int) material.clusters().stream().filter(each -> complete(each, files)).count();
    return Counting.clusters(received, all)
        + " har indsendt statusskema; "
        + (complete == all ? "alle" : complete == 1 ? "én" : none(complete))
        + " har udfyldt alt";
  }

  private boolean complete(Cluster cluster, List<ProgressSheet> files) {
    List<ProgressSheet> own =
        files.stream().filter(each -> each.cluster().equals(cluster.id())).toList();
    return !own.isEmpty()
        && !rivals(cluster, own)
        && own.getLast().completeness().stream().allMatch(each -> each.filled() >= each.expected());
  }

  private static String none(int count) {
    return count == 0 ? "ingen" : DanishWords.number(count);
  }

  private List<ProgressSheet> files() {
    return material.input().files().stream()
        .filter(ProgressSheet.class::isInstance)
        .map(ProgressSheet.class::cast)
        .toList();
  }
}
