package dk.pejling.run.output.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.dataset.Dataset;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Keys;
import dk.pejling.report.dataset.table.DataTable.Kind;
import dk.pejling.report.dataset.table.DataTable.Reference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules find what breaks them. */
class PackageRulesTest {
  private static final Cell NONE = new Cell.Empty();

  @Test
  void aSoundPackageHasNoFaults() {
    assertThat(faults(row("851", "grøn", "851"), row("825", "rød", "851"))).isEmpty();
    assertThat(faults(List.of(Cell.of("851"), Cell.of("rød"), NONE))).isEmpty();
  }

  @Test
  void keysAreUniqueAndLeadSomewhere() {
    assertThat(faults(row("851", "grøn", "851"), row("851", "rød", "851")))
        .containsExactly("lys: twice [851]");
    assertThat(faults(row("851", "grøn", "999"))).containsExactly("lys: no [999] in ");
  }

  @Test
  void cellsKeepWhatTheirColumnsPromise() {
    assertThat(faults(row("851", "lilla", "851")))
        .singleElement()
        .asString()
        .startsWith("lys.lys: lilla is none of");
    assertThat(faults(List.of(Cell.of("851"), NONE, NONE)))
        .containsExactly("lys.lys:  is required");
  }

  @Test
  void aTypeThatDoesNotParseIsFound() {
    Dataset dataset =
        new Dataset(
            "a",
            "A",
            LocalDate.EPOCH,
            List.of(),
            List.of(
                new DataTable(
                    "t",
                    "T",
                    new Keys(List.of("a"), List.of()),
                    List.of(new Column("a", Kind.WHOLE_NUMBER, "A.")),
                    List.of(List.of(Cell.of("halvt"))))));

    assertThat(PackageRules.faults(DataPackage.files(dataset)))
        .containsExactly("t.a: halvt is no \"integer\"");
  }

  @Test
  void aFileThatIsNotTheDescribedOneIsFound() {
    Map<String, byte[]> files = new HashMap<>(files(row("851", "grøn", "851")));
    files.put("lys.csv", "omraade,lys,moder\n".getBytes(StandardCharsets.UTF_8));
    files.put("mere.csv", new byte[0]);

    assertThat(PackageRules.faults(files))
        .contains("lys: bytes", "lys: hash")
        .anyMatch(fault -> fault.startsWith("files "));
  }

  private static List<Cell> row(String area, String light, String parent) {
    return List.of(Cell.of(area), Cell.of(light), Cell.of(parent));
  }

  @SafeVarargs
  private static List<String> faults(List<Cell>... rows) {
    return PackageRules.faults(files(rows));
  }

  @SafeVarargs
  private static Map<String, byte[]> files(List<Cell>... rows) {
    return DataPackage.files(
        new Dataset(
            "a",
            "A",
            LocalDate.EPOCH,
            List.of(),
            List.of(
                new DataTable(
                    "lys",
                    "Lys",
                    new Keys(List.of("omraade"), List.of(new Reference(List.of("moder"), "lys"))),
                    List.of(
                        new Column("omraade", Kind.TEXT, "Området."),
                        new Column("lys", Kind.TEXT, "Lyset.", true, List.of("grøn", "rød")),
                        new Column("moder", Kind.TEXT, "Området over.")),
                    List.of(rows)))));
  }
}
