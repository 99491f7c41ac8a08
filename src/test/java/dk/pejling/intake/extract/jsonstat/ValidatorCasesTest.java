package dk.pejling.intake.extract.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.extract.cube.CubeFaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cases of another validator: what it calls valid is read without a word, and what it calls
 * invalid is refused or told of.
 */
@EnabledIf(value = "arePresent", disabledReason = "the folder with real extracts isn't there")
class ValidatorCasesTest {
  private static final Path CASES = Path.of("../shared/data/extracts/cases.json");

  private final HeardJson json;

  ValidatorCasesTest(@TempDir Path folder) {
    this.json = new HeardJson(folder);
  }

  static boolean arePresent() {
    return Files.isReadable(CASES);
  }

  @Test
  void everyCaseIsJudgedAlike() throws IOException {
    List<String> valid = new ArrayList<>();
    List<String> invalid = new ArrayList<>();
    for (JsonNode each : JsonMapper.shared().readTree(Files.readString(CASES))) {
      JsonNode said = each.path("expected").path("valid");
      if (!said.isMissingNode()) {
        String id = each.path("id").asString();
        List<String> told = told(each.path("input").toString());
        (said.asBoolean() ? valid : invalid).add(id);
        assertThat(told.isEmpty()).as("%s: %s", id, told).isEqualTo(said.asBoolean());
      }
    }
    assertThat(valid).hasSize(5);
    assertThat(invalid).hasSize(14);
  }

  @Test
  void onlyWhatMovesNoFigureIsReadAllTheSame() throws IOException {
    List<String> read = new ArrayList<>();
    for (JsonNode each : JsonMapper.shared().readTree(Files.readString(CASES))) {
      boolean invalid = !each.path("expected").path("valid").asBoolean(true);
      List<String> told = told(each.path("input").toString());
      if (invalid && told.stream().allMatch(code -> code.startsWith("UDT-131"))) {
        read.add(each.path("id").asString());
      }
    }
    assertThat(read)
        .containsExactlyInAnyOrder(
            "invalid/role-id-unknown",
            "invalid/label-key-unknown",
            "invalid/unit-key-unknown",
            "invalid/coord-key-unknown",
            "invalid/note-key-unknown",
            "invalid/child-id-unknown",
            "invalid/child-cycle");
  }

  private List<String> told(String input) throws IOException {
    try {
      return json.read(input).notices();
    } catch (CubeFaultException e) {
      return List.of(e.finding().code());
    }
  }
}
