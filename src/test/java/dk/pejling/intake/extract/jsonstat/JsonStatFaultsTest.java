package dk.pejling.intake.extract.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonStatFaultsTest {
  private static final String DATASET =
      """
      {"class": "dataset",
       "id": ["a", "b"],
       "size": [2, 1],
       "dimension": {"a": {"category": {"index": ["x", "y"]}},
                     "b": {"category": {"index": {"z": 0}}}},
       "value": [1, 2]}
      """;

  private final HeardJson json;

  JsonStatFaultsTest(@TempDir Path folder) {
    this.json = new HeardJson(folder);
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [2, 1]           | [2, 1, 1]        | UDT-122 | 3
          [2, 1]           | [3, 1]           | UDT-122 | 4
          [2, 1]           | [2, -1]          | UDT-120 | 3
          [2, 1]           | [2, 1.5]         | UDT-120 | 3
          [2, 1]           | [2, 1e9]         | UDT-120 | 3
          [2, 1]           | [2, 999999999999] | UDT-124 | 3
          [2, 1]           | "2"              | UDT-121 | 1
          ["a", "b"]       | ["a", "a"]       | UDT-122 | 2
          ["a", "b"]       | ["a", "c"]       | UDT-122 | 4
          ["a", "b"]       | ["a", null]      | UDT-120 | 2
          ["x", "y"]       | ["x", "x"]       | UDT-122 | 4
          {"z": 0}         | {"z": 1}         | UDT-122 | 5
          {"z": 0}         | {"z": "0"}       | UDT-122 | 5
          "index": {"z": 0} | "label": {}     | UDT-121 | 5
          [1, 2]           | [1]              | UDT-123 | 6
          [1, 2]           | [1, 2, 3]        | UDT-123 | 6
          [1, 2]           | [1, true]        | UDT-120 | 6
          [1, 2]           | [1, [2]]         | UDT-120 | 6
          [1, 2]           | {"0": 1, "2": 1} | UDT-122 | 6
          [1, 2]           | {"x": 1}         | UDT-122 | 6
          [1, 2]           | {"0": 1, "0": 1} | UDT-120 | 6
          [1, 2]           | 12               | UDT-121 | 6
          [1, 2]           | [1, 2], "status": ["a"]   | UDT-122 | 6
          [1, 2]           | [1, 2], "status": {"9": "a"} | UDT-122 | 6
          [1, 2]           | [1, 02]          | UDT-120 | 6
          [1, 2]           | [1, NaN]         | UDT-120 | 6
          "class": "dataset" | "class": "dimension" | UDT-130 | 1
          "class"          | "value": [], "class" | UDT-120 | 6
          """)
  void faultCostsTheFileAndIsPlaced(String right, String wrong, String code, int line) {
    Finding refusal = json.refusal(DATASET.replace(right, wrong));

    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.location().describe()).isEqualTo("fil.json, linje " + line);
    assertThat(refusal.consequence()).isEqualTo("Intet er læst af filen.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"error": {"code": 404, "label": "Not found"}} | UDT-130
          [{"class": "dataset"}]                         | UDT-130
          {}                                             | UDT-130
          "tekst"                                        | UDT-130
          {"class": "dataset"}                           | UDT-121
          {"class": "dataset", "id": [                   | UDT-125
          {"class": "dataset" "id"                       | UDT-120
          """)
  void whatIsNotJsonStatIsSaidToBe(String content, String code) {
    assertThat(json.refusal(content).code()).isEqualTo(code);
  }

  @Test
  void anythingAfterTheEndIsAFault() {
    assertThat(json.refusal(DATASET + "{}").code()).isEqualTo("UDT-120");
  }

  @Test
  void cutOffFileIsSaidToBe() {
    for (int length = DATASET.length() - 3; length > 60; length -= 7) {
      assertThat(json.refusal(DATASET.substring(0, length)).code())
          .as("%s letters", length)
          .isIn("UDT-125", "UDT-120");
    }
  }
}
