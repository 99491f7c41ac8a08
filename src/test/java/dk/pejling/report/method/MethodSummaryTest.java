package dk.pejling.report.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.pejling.assessment.MethodVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MethodSummaryTest {
  @ParameterizedTest
  @EnumSource
  void everyVersionTellsWhichItIs(MethodVersion version) {
    assertThat(MethodSummary.of(version.label()).text()).contains("**" + version.label() + "**");
  }

  /** The document goes on with the formulas, in English. */
  @Test
  void documentBeginsWithTheText() throws IOException {
    assertThat(Files.readString(Path.of("docs", "method.md")))
        .startsWith(
            "# Vurderingsmetoden, version 1\n\n"
                + MethodSummary.of(MethodVersion.V1.label()).text()
                + "\n## 1. Terms");
  }

  @Test
  void namesEveryVerdictOfTheTable() {
    assertThat(MethodSummary.of(MethodVersion.V1.label()).text())
        .contains("**Nået**", "**Ikke nået**", "**På sporet**", "**Bagud, i fremgang**")
        .contains("**Bagud, begrænset fremgang**", "**Forkert retning**", "fastholdt", "udgået");
  }

  @Test
  void noVersionIsToldAsAnother() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MethodSummary.of("Pejling, metodeversion 0"));
  }
}
