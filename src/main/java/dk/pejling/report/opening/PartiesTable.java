package dk.pejling.report.opening;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishOrder;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Population;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Counting;
import java.util.List;

/** The clusters with their hospitals, municipalities and inhabitants. */
public final class PartiesTable {
  private final Material material;

  public PartiesTable(Material material) {
    this.material = material;
  }

  public Table table() {
    int clusters = material.clusters().size();
    int municipalities = material.agreement().geography().municipalities().size();
    return new Table(
        Captions.table(
            "parter",
            DanishWords.sentence(Counting.ofCommon(clusters, "klynge", "klynger"))
                + " samler "
                + Counting.ofCommon(municipalities, "kommune", "kommuner")
                + " om hospitalerne",
            ""),
        Table.Density.NORMAL,
        List.of(
            Cells.left("Klynge", 2),
            Cells.left("Hospital", 2),
            Cells.left("Kommuner", 5),
            new Table.Column("Borgere", common(), Table.Align.RIGHT, 2)),
        List.of(new Table.Group(material.clusters().stream().map(this::row).toList())),
        List.of());
  }

  private Table.Row row(Cluster cluster) {
    return Cells.row(
        new Cell.Identified(cluster.name(), cluster.id().value(), "", ""),
        Cells.text(cluster.hospital()),
        Cells.text(members(cluster)),
        switch (Population.of(members(material, cluster))) {
          case Population.Known(long persons, int year) ->
              new Cell.Text(
                  dk.pejling.report.document.Run.plain(DanishNumber.of(persons)),
                  common().isEmpty() ? day(year) : "");
          case Population.Unknown() -> Cells.missing();
        });
  }

  /** The day all the figures are of; empty when they are of several. */
  private String common() {
    List<Integer> years =
        material.clusters().stream()
            .map(cluster -> Population.of(members(material, cluster)))
            .filter(Population.Known.class::isInstance)
            .map(known -> ((Population.Known) known).year())
            .distinct()
            .toList();
    return years.size() == 1 ? day(years.getFirst()) : "";
  }

  private static String day(int year) {
    return "1. januar " + year;
  }

  private String members(Cluster cluster) {
    return DanishWords.list(
        members(material, cluster).stream()
            .map(Municipality::name)
            .sorted(DanishOrder.BY_NAME)
            .toList());
  }

  /** The cluster's municipalities. */
  static List<Municipality> members(Material material, Cluster cluster) {
    List<AreaId> ids = cluster.members();
    return material.agreement().geography().municipalities().stream()
        .filter(each -> ids.contains(each.id()))
        .toList();
  }
}
