package dk.pejling.intake.extract.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.extract.cube.Category;
import dk.pejling.intake.extract.cube.CubeCell;
import dk.pejling.intake.extract.cube.Dimension;
import dk.pejling.intake.extract.cube.Dimension.Role;
import dk.pejling.intake.extract.cube.HeardCube;
import dk.pejling.observation.ReceivedFile.Dating;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonStatFileTest {
  private static final String DIMENSION =
      """
      "dimension": {
        "område": {"label": "Område", "category": {"index": {"825": 1, "860": 0},
                   "label": {"860": "Hjørring", "825": "Læsø"}}},
        "tid": {"category": {"index": ["2024", "2025"]}}
      }""";

  private static final String DATASET =
      """
      {"version": "2.0", "class": "dataset", "label": "Folketal", "source": "Kilden",
       "updated": "2025-11-12T08:00:00Z", "role": {"time": ["tid"], "geo": ["område"]},
       "id": ["område", "tid"], "size": [2, 2],
       %s,
       "value": [64483, 64120.50, 1786, null]}
      """
          .formatted(DIMENSION);

  private final HeardJson json;

  JsonStatFileTest(@TempDir Path folder) {
    this.json = new HeardJson(folder);
  }

  @Test
  void lastDimensionChangesFastest() throws IOException {
    HeardCube cube = json.read(DATASET);

    assertThat(cube.names()).containsExactly("Område", "tid");
    assertThat(cube.text("Hjørring|2024")).isEqualTo("64483");
    assertThat(cube.text("Hjørring|2025")).isEqualTo("64120.50");
    assertThat(cube.text("Læsø|2024")).isEqualTo("1786");
    assertThat(cube.cell("Læsø|2025")).isEqualTo(new CubeCell("", "", 9));
  }

  @Test
  void headTellsWhatTheFileTells() throws IOException {
    HeardCube cube = json.read(DATASET);

    assertThat(cube.head().title()).isEqualTo("Folketal");
    assertThat(cube.head().source()).isEqualTo("Kilden");
    assertThat(cube.head().made()).isEqualTo(new Dating.On(LocalDate.of(2025, 11, 12)));
    assertThat(cube.head().dimensions().getFirst())
        .isEqualTo(
            new Dimension(
                List.of("Område", "område"),
                Role.AREA,
                List.of(
                    new Category("860", "Hjørring", "", ""), new Category("825", "Læsø", "", "")),
                new Dimension.Whole.Unsaid()));
  }

  @Test
  void figuresMayStandBeforeTheirDimensions() throws IOException {
    HeardCube cube =
        json.read(
            """
            {"value": [1, 2, 3,
                       4],
             "status": ["", "p", "", ""],
             "class": "dataset", "id": ["område", "tid"], "size": [2, 2],
             %s}
            """
                .formatted(DIMENSION));

    assertThat(cube.cell("Hjørring|2025")).isEqualTo(new CubeCell("2", "p", 1));
    assertThat(cube.cell("Læsø|2025")).isEqualTo(new CubeCell("4", "", 2));
  }

  @Test
  void byteOrderMarkMovesNothing() throws IOException {
    assertThat(json.read("\uFEFF" + DATASET).texts())
        .containsExactly("64483", "64120.50", "1786", "");
  }

  @Test
  void absentFiguresAreNone() throws IOException {
    HeardCube cube =
        json.read(
            DATASET.replace(
                "[64483, 64120.50, 1786, null]",
                "{\"3\": 9, \"0\": 7}, \"status\": {\"1\": \"..\"}"));

    assertThat(cube.text("Hjørring|2024")).isEqualTo("7");
    assertThat(cube.text("Læsø|2025")).isEqualTo("9");
    assertThat(cube.cell("Hjørring|2025")).isEqualTo(new CubeCell("", "..", 9));
    assertThat(cube.cell("Læsø|2024")).isEqualTo(new CubeCell("", "", 9));
  }

  @Test
  void oneMarkMayBeForAll() throws IOException {
    HeardCube cube = json.read(DATASET.replace("\"value\"", "\"status\": \"p\", \"value\""));

    assertThat(cube.cell("Læsø|2024").status()).isEqualTo("p");
  }

  @Test
  void powersOfTenAreWrittenOut() throws IOException {
    HeardCube cube = json.read(DATASET.replace("64483", "1.5e3").replace("1786", "1e999999999"));

    assertThat(cube.text("Hjørring|2024")).isEqualTo("1500");
    assertThat(cube.text("Læsø|2024")).isEqualTo("1e999999999");
  }

  @Test
  void singleCategoryNeedsNoIndex() throws IOException {
    HeardCube cube =
        json.read(
            """
            {"class": "dataset", "id": ["mål"], "size": [1], "role": {"metric": ["mål"]},
             "dimension": {"mål": {"category": {"label": {"a": "Antal"},
                                                "unit": {"a": {"decimals": 0}}}}},
             "value": [12]}
            """);

    assertThat(cube.text("Antal")).isEqualTo("12");
    assertThat(cube.head().dimensions().getFirst().role()).isEqualTo(Role.CONTENT);
    assertThat(cube.notices()).isEmpty();
  }

  @Test
  void dimensionsCalledValueAndStatusAreDimensions() throws IOException {
    HeardCube cube =
        json.read(
            """
            {"class": "dataset", "id": ["value", "status"], "size": [1, 1],
             "dimension": {"value": {"category": {"index": ["value"], "child": {"value": []}}},
                           "status": {"category": {"index": {"status": 0}}}},
             "extension": {"value": [1, 2, 3]},
             "value": [5]}
            """);

    assertThat(cube.text("value|status")).isEqualTo("5");
  }

  @Test
  void beforeVersionTwoDimensionsToldTheirOrder() throws IOException {
    HeardCube cube =
        json.read(
            """
            {"dataset": {"label": "Folketal", "updated": "2014-05-01",
              "dimension": {
                "id": ["område", "tid"], "size": [2, 1], "role": {"time": ["tid"]},
                "område": {"category": {"index": {"860": 0, "825": 1},
                                        "label": {"860": "Hjørring", "825": "Læsø"}}},
                "tid": {"category": {"label": {"2014": "2014"}}}},
              "value": {"1": 1900}}}
            """);

    assertThat(cube.text("Læsø|2014")).isEqualTo("1900");
    assertThat(cube.text("Hjørring|2014")).isEmpty();
    assertThat(cube.head().dimensions().get(1).role()).isEqualTo(Role.TIME);
  }

  @Test
  void datasetOfABundleIsChosenByName() throws IOException {
    String bundle = "{\"et\": %s, \"to\": %s}".formatted(DATASET, DATASET.replace("1786", "5"));

    assertThat(json.read(bundle, "To").text("Læsø|2024")).isEqualTo("5");
    assertThat(json.refusal(bundle).code()).isEqualTo("UDT-129");
    assertThat(json.refusal(bundle).found()).isEqualTo("datasættene \"et\" og \"to\"");
    assertThat(json.refusal(bundle, "tre").code()).isEqualTo("UDT-129");
  }

  @Test
  void linksOfACollectionAreNeverFollowed() throws IOException {
    String link = "{\"class\": \"dataset\", \"href\": \"https://example.com/x.json\"}";
    String collection =
        "{\"version\": \"2.0\", \"class\": \"collection\", \"link\": {\"item\": [%s]}}";

    HeardCube cube = json.read(collection.formatted(DATASET + "," + link));

    assertThat(cube.text("Læsø|2024")).isEqualTo("1786");
    assertThat(cube.notices()).containsExactly("UDT-136 fil.json, linje 1: én henvisning");
    assertThat(json.refusal(collection.formatted(link)).code()).isEqualTo("UDT-130");
    assertThat(json.refusal(collection.formatted(link)).found())
        .isEqualTo("kun henvisninger til tal andre steder");
  }
}
