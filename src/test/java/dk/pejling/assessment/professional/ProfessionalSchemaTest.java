package dk.pejling.assessment.professional;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.yaml.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Editors offer what the program reads. */
class ProfessionalSchemaTest {
  private final JsonNode definitions;

  ProfessionalSchemaTest() throws IOException {
    definitions =
        new JsonMapper()
            .readTree(
                Files.readString(Path.of("docs", "formats", "faglige-vurderinger.schema.json")))
            .get("$defs");
  }

  @Test
  void sectionsHaveTheKeysOfTheSchema() {
    for (Section section : List.of(ProfessionalReader.FILE, ProfessionalReader.ENTRY)) {
      assertThat(definitions.get(section.name()).get("properties").propertyNames())
          .containsExactlyInAnyOrderElementsOf(section.keys());
    }
  }

  @Test
  void lightsAreTheWordsOfTheSchema() {
    List<String> words = new ArrayList<>();
    definitions.get("lys").get("enum").forEach(each -> words.add(each.asString()));
    assertThat(words).isEqualTo(ProfessionalReader.LIGHTS.words());
  }
}
