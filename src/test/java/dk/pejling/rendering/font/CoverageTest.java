package dk.pejling.rendering.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {
  private final Coverage coverage = new Coverage();

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Læsø 1.234,5 − 3 %", "CO₂ → ▲", "A\u030Angstrøm", "soft\u00ADhyphen"})
  void whatAFaceOrItsFallbackHasCanBeSet(String text) {
    assertThat(coverage.has(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D\uDC69", "før \u674E efter"})
  void whatNoneHasCannot(String text) {
    assertThat(coverage.has(text)).isFalse();
  }
}
