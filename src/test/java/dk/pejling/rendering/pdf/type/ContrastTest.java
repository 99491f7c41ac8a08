package dk.pejling.rendering.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.chart.Colour;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.2, success criteria 1.4.3 (text 4.5) and 1.4.11 (shapes 3.0). */
class ContrastTest {
  @ParameterizedTest
  @EnumSource(names = {"INK", "TEXT2", "NAVY", "LINE", "GREY"})
  void textCanBeReadOnWhiteAndOnPanels(Colour text) {
    assertThat(contrast(text, Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(text, Colour.TINT)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @EnumSource(names = {"GREEN", "AMBER", "RED", "GREY", "AXIS", "BAND_EDGE"})
  void shapesCanBeSeen(Colour shape) {
    assertThat(contrast(shape, Colour.WHITE)).isGreaterThanOrEqualTo(3.0);
  }

  @ParameterizedTest
  @EnumSource(names = {"INK", "TEXT2", "NAVY", "LINE", "GREY", "GREEN", "RED", "EXAMPLE"})
  void textCanBeReadOnTheWatermark(Colour text) {
    assertThat(contrast(text, Colour.WATERMARK)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @EnumSource(names = {"GREEN", "AMBER", "RED", "GREY", "AXIS", "BAND_EDGE"})
  void shapesCanBeSeenOnTheWatermark(Colour shape) {
    assertThat(contrast(shape, Colour.WATERMARK)).isGreaterThanOrEqualTo(3.0);
  }

  @ParameterizedTest
  @EnumSource(names = "EXAMPLE")
  void theMarkOfExampleDataCanBeRead(Colour text) {
    assertThat(contrast(text, Colour.EXAMPLE_GROUND)).isGreaterThanOrEqualTo(4.5);
  }

  private static double contrast(Colour a, Colour b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Colour colour) {
    return 0.2126 * linear(colour.rgb() >> 16 & 0xFF)
        + 0.7152 * linear(colour.rgb() >> 8 & 0xFF)
        + 0.0722 * linear(colour.rgb() & 0xFF);
  }

  private static double linear(int eightBits) {
    double share = eightBits / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
