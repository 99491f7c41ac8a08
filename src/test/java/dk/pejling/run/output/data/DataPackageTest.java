package dk.pejling.run.output.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.dataset.Dataset;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Kind;
import dk.pejling.store.archive.Checksum;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataPackageTest {
  private static final Dataset DATASET =
      new Dataset(
          "midtvejsstatus-nord-2025-12-12",
          "Data til midtvejsstatus",
          LocalDate.of(2025, 12, 12),
          List.of(),
          List.of(
              new DataTable(
                  "tal",
                  "Alle tal",
                  DataTable.Keys.none(),
                  List.of(
                      new Column("omraade", Kind.TEXT, "Området."),
                      new Column("antal", Kind.WHOLE_NUMBER, "Antallet.")),
                  List.of(List.of(Cell.of("851"), new Cell.Number(BigDecimal.TEN))))));

  private final Map<String, byte[]> files = DataPackage.files(DATASET);

  @Test
  void theDescriptionStandsLast() {
    assertThat(files.keySet()).containsExactly("tal.csv", "datapackage.json");
  }

  @Test
  void theDescriptionNamesEachTableWithItsColumnsAndChecksum() {
    byte[] csv = file("tal.csv");
    JsonNode said = new JsonMapper().readTree(file("datapackage.json"));

    assertThat(said.at("/profile").asString()).isEqualTo("tabular-data-package");
    assertThat(said.at("/name").asString()).isEqualTo("midtvejsstatus-nord-2025-12-12");
    assertThat(said.at("/created").asString()).isEqualTo("2025-12-12T00:00:00Z");
    assertThat(said.at("/resources/0/path").asString()).isEqualTo("tal.csv");
    assertThat(said.at("/resources/0/bytes").asInt()).isEqualTo(csv.length);
    assertThat(said.at("/resources/0/hash").asString()).isEqualTo("sha256:" + Checksum.of(csv));
    assertThat(said.at("/resources/0/schema/fields/1/name").asString()).isEqualTo("antal");
    assertThat(said.at("/resources/0/schema/fields/1/type").asString()).isEqualTo("integer");
    assertThat(new String(csv, StandardCharsets.UTF_8)).isEqualTo("omraade,antal\n851,10\n");
  }

  private byte[] file(String name) {
    return files.getOrDefault(name, new byte[0]);
  }
}
