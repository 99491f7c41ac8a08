package dk.pejling.rendering.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.contrast.Contrast;
import dk.pejling.rendering.html.page.Scheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast after WCAG 2.2: 4.5 for text and 3 for what drawings need, by day and by night. */
class SchemeContrastTest {
  private static final double TEXT = 4.5;
  private static final double GRAPHICS = 3;

  static Stream<Arguments> texts() {
    return Stream.of(Scheme.values())
        .flatMap(
            scheme ->
                Stream.of(Colour.INK, Colour.TEXT2, Colour.NAVY, Colour.LINE)
                    .flatMap(
                        text ->
                            Stream.of(Colour.WHITE, Colour.TINT)
                                .map(ground -> Arguments.of(scheme, text, ground))));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textIsLegible(Scheme scheme, Colour text, Colour ground) {
    assertThat(contrast(scheme, text, ground)).isGreaterThanOrEqualTo(TEXT);
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void theExampleMarkIsLegible(Scheme scheme) {
    assertThat(contrast(scheme, Colour.EXAMPLE, Colour.EXAMPLE_GROUND)).isGreaterThan(TEXT);
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void textIsLegibleAcrossTheWatermark(Scheme scheme) {
    for (Colour text : List.of(Colour.INK, Colour.TEXT2, Colour.NAVY, Colour.LINE)) {
      assertThat(contrast(scheme, text, Colour.WATERMARK)).as("%s", text).isGreaterThan(TEXT);
    }
  }

  /** The signs in the marks have the ground's colour. */
  @ParameterizedTest
  @EnumSource(Scheme.class)
  void shapesStandOutFromGroundAndPanels(Scheme scheme) {
    for (Colour shape :
        List.of(
            Colour.GREEN, Colour.AMBER, Colour.RED, Colour.GREY, Colour.AXIS, Colour.BAND_EDGE)) {
      assertThat(contrast(scheme, shape, Colour.WHITE)).as("%s", shape).isGreaterThan(GRAPHICS);
      assertThat(contrast(scheme, shape, Colour.WATERMARK)).as("%s", shape).isGreaterThan(GRAPHICS);
      if (shape != Colour.BAND_EDGE) {
        assertThat(contrast(scheme, shape, Colour.TINT)).as("%s", shape).isGreaterThan(GRAPHICS);
      }
    }
  }

  /** Lines and points lie on the interval's band. */
  @ParameterizedTest
  @EnumSource(Scheme.class)
  void theSeriesStandsOutFromItsBand(Scheme scheme) {
    assertThat(contrast(scheme, Colour.LINE, Colour.BAND)).isGreaterThan(GRAPHICS);
    assertThat(contrast(scheme, Colour.INK, Colour.BAND)).isGreaterThan(TEXT);
  }

  @Test
  void blackOnWhiteIsTwentyOneToOne() {
    assertThat(Contrast.between(0xFFFFFF, 0)).isEqualTo(21);
  }

  private static double contrast(Scheme scheme, Colour one, Colour other) {
    return Contrast.between(scheme.rgb(one), scheme.rgb(other));
  }
}
