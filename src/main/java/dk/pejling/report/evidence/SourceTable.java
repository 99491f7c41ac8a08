package dk.pejling.report.evidence;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.agreement.indicator.Source;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishWords;
import dk.pejling.observation.ReceivedFile.Dating;
import dk.pejling.report.SourceFile;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every file the report builds on, as it was read. */
public final class SourceTable {
  private static final int DIGITS = 8;
  private final Material material;

  public SourceTable(Material material) {
    this.material = material;
  }

  public Table table() {
    List<SourceFile> files = material.input().files();
    String message =
        files.isEmpty()
            ? "Ingen filer er modtaget"
            : DanishWords.sentence(files.size() == 1 ? "én" : DanishWords.number(files.size()))
                + (files.size() == 1 ? " fil" : " filer")
                + ", som de blev læst";
    List<Table.Row> rows = new ArrayList<>(files.stream().map(this::row).toList());
    if (rows.isEmpty()) {
      rows.add(new Table.Row(List.of(new Cell.Absent("ingen filer", false, 6)), false));
    }
    return new Table(
        Captions.table("kilder-tabel", message, ""),
        Table.Density.DENSE,
        List.of(
            Cells.left("Kilde", 4.6),
            Cells.left("Fil", 3),
            Cells.left("Udtræk", 1.5),
            Cells.right("Rækker", 1.1),
            Cells.left("Brugt i", 1.8),
            Cells.left("Sha256", 1.3)),
        List.of(new Table.Group(rows)),
        List.of(
            "Sha256 er filens kontrolsum, så den kan genkendes; her står de første otte tegn, og"
                + " hele kontrolsummen står i manifest.json."
                + licences()));
  }

  private Table.Row row(SourceFile file) {
    return Cells.row(
        Cells.text(source(file)),
        Cells.text(file.name()),
        switch (file.dating()) {
          case Dating.On(var day) -> Cells.text(DanishDate.brief(day));
          case Dating.Unknown() -> Cells.words("ukendt");
        },
        Cells.number(DanishNumber.of(file.rows())),
        used(file),
        new Cell.Muted(file.sha256().substring(0, Math.min(DIGITS, file.sha256().length()))));
  }

  private String source(SourceFile file) {
    return switch (file) {
      case SourceFile.Extract extract -> publishers(extract.indicators());
      case SourceFile.ProgressSheet sheet ->
          "Statusskema, " + material.agreement().geography().area(sheet.cluster()).name();
      case SourceFile.NotUnderstood unknown -> "Kunne ikke læses";
    };
  }

  private String publishers(List<IndicatorId> indicators) {
    Set<String> publishers = new LinkedHashSet<>();
    for (IndicatorId id : indicators) {
      Source source = material.agreement().source(material.agreement().indicator(id).source());
      publishers.add(source.publisher() + ": " + source.table());
    }
    return publishers.isEmpty() ? "ukendt kilde" : String.join("; ", publishers);
  }

  private Cell used(SourceFile file) {
    return switch (file) {
      case SourceFile.Extract extract -> {
        List<String> criteria = new IndicatorUse(material).criteria(extract.indicators());
        yield criteria.isEmpty()
            ? Cells.words(denominators(extract) ? "nævnere" : "kataloget")
            : Cells.text(Ranges.of(criteria));
      }
      case SourceFile.ProgressSheet sheet -> Cells.text("klyngens side");
      case SourceFile.NotUnderstood unknown -> Cells.words("ikke brugt");
    };
  }

  private boolean denominators(SourceFile.Extract extract) {
    return material.agreement().indicators().stream()
        .anyMatch(
            each ->
                each.measure() instanceof Indicator.Measure.PopulationRate(var population, var year)
                    && extract.indicators().contains(population));
  }

  private String licences() {
    Set<String> licences = new LinkedHashSet<>();
    material.agreement().sources().stream()
        .filter(each -> !each.licence().isBlank())
        .forEach(each -> licences.add(each.publisher() + ": " + each.licence()));
    return licences.isEmpty() ? "" : " Vilkår: " + String.join("; ", licences) + ".";
  }
}
