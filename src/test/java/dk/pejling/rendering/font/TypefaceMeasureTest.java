package dk.pejling.rendering.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.pdf.font.Fonts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceMeasureTest {
  private static final String TEXT = "Forebyggelige akutte ophold, 65+: 21,6 pct. (æøå Å) ₂ → −0,7";

  @ParameterizedTest
  @EnumSource(Face.class)
  void textIsAsWideInEveryFormOfTheReport(Face face) {
    double onPages = new Fonts().width(TEXT, face, 8.5);

    assertThat(new TypefaceMeasure().width(TEXT, face, 8.5)).isCloseTo(onPages, offset(0.3));
  }
}
