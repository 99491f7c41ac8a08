package dk.pejling.agreement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The format's page names what the reader reads and finds. */
class AgreementDocumentationTest {
  private final String page = page();

  @ParameterizedTest
  @EnumSource
  void listsEveryFinding(AgreementCode code) {
    assertThat(page)
        .contains(
            "| %s | %s | %s |"
                .formatted(
                    code.id(), code.severity().label().toLowerCase(Locale.ROOT), code.title()));
  }

  @Test
  void namesEveryKey() {
    for (Section section : AgreementSchemaTest.sections()) {
      assertThat(section.keys())
          .allSatisfy(key -> assertThat(page).containsAnyOf("`" + key + "`", key + ":"));
    }
  }

  private static String page() {
    try {
      return Files.readString(Path.of("docs", "formats", "sundhedsaftale.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
