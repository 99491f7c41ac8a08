package dk.pejling.report.dataset.agreed;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.geography.Cluster;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.geography.Region;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Keys;
import dk.pejling.report.dataset.table.DataTable.Kind;
import dk.pejling.report.dataset.table.KeyColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every area, where it belongs and how many live there. */
public final class AreaTable {
  static final List<String> LEVELS = Stream.of(AreaLevel.values()).map(AreaLevel::label).toList();

  private static final List<Column> COLUMNS =
      List.of(
          KeyColumns.AREA,
          new Column("navn", Kind.TEXT, "Området, som det kaldes i rapporten.").always(),
          new Column("niveau", Kind.TEXT, "Kommune, klynge eller region.").always().oneOf(LEVELS),
          new Column("klynge", Kind.TEXT, "Klyngen, kommunen hører til; ellers tom."),
          new Column("felt_kolonne", Kind.WHOLE_NUMBER, "Felt på kortet, fra vest, talt fra 0."),
          new Column("felt_raekke", Kind.WHOLE_NUMBER, "Felt på kortet, fra nord, talt fra 0."),
          new Column("folketal", Kind.WHOLE_NUMBER, "Borgere 1. januar, fra aftalefilen."),
          new Column("folketal_aar", Kind.YEAR, "Året, folketallet er fra."));

  private final Agreement agreement;
  private final List<Integer> year;

  private AreaTable(Agreement agreement, LocalDate asOf) {
    this.agreement = agreement;
    this.year = year(agreement.geography().municipalities(), asOf);
  }

  public static DataTable of(Agreement agreement, LocalDate asOf) {
    AreaTable table = new AreaTable(agreement, asOf);
    return new DataTable(
        "omraader",
        "Områder",
        Keys.of("omraade").and("omraader", "klynge"),
        COLUMNS,
        agreement.geography().areas().stream().map(table::row).toList());
  }

  /** The latest that all municipalities have, so that areas can be compared; or none. */
  private static List<Integer> year(List<Municipality> municipalities, LocalDate asOf) {
    TreeSet<Integer> years = new TreeSet<>();
    municipalities.forEach(each -> years.addAll(each.population().keySet()));
    municipalities.forEach(each -> years.retainAll(each.population().keySet()));
    Integer latest = years.floor(asOf.getYear());
    return latest == null ? List.of() : List.of(latest);
  }

  private List<Cell> row(Area area) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(area.id().value()));
    row.add(Cell.of(area.name()));
    row.add(Cell.of(area.level().label()));
    switch (area) {
      case Municipality municipality -> {
        row.add(Cell.of(agreement.geography().clusterOf(municipality.id()).id().value()));
        row.add(Cell.of(municipality.tile().column()));
        row.add(Cell.of(municipality.tile().row()));
      }
      case Cluster cluster -> row.addAll(belongsToNone());
      case Region region -> row.addAll(belongsToNone());
    }
    row.addAll(population(area));
    return row;
  }

  private static List<Cell> belongsToNone() {
    return List.of(new Cell.Empty(), new Cell.Empty(), new Cell.Empty());
  }

  private List<Cell> population(Area area) {
    if (year.isEmpty()) {
      return List.of(new Cell.Empty(), new Cell.Empty());
    }
    long persons =
        agreement.geography().municipalities().stream()
            .filter(each -> within(each, area))
            .mapToLong(each -> each.population().getOrDefault(year.getFirst(), 0L))
            .sum();
    return List.of(Cell.of(persons), Cell.of(year.getFirst()));
  }

  private static boolean within(Municipality municipality, Area area) {
    return switch (area) {
      case Municipality same -> same.id().equals(municipality.id());
      case Cluster cluster -> cluster.members().contains(municipality.id());
      case Region region -> true;
    };
  }
}
