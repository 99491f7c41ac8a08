package dk.pejling.rendering.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.chart.Face;
import org.junit.jupiter.api.Test;

class FontsTest {
  private final Fonts fonts = new Fonts();

  @Test
  void figuresAreEquallyWide() {
    double one = fonts.width("1", Face.REGULAR, 10);
    for (String figure : new String[] {"0", "4", "7", "9"}) {
      assertThat(fonts.width(figure, Face.REGULAR, 10)).isEqualTo(one);
    }
  }

  @Test
  void aMacsDecomposedLetterIsSetAsOne() {
    assertThat(fonts.stretches("Na\u030Aet", Face.REGULAR))
        .extracting(Fonts.Stretch::text)
        .containsExactly("Nået");
    assertThat(fonts.takeMissing()).isEmpty();
  }

  @Test
  void onlyTheCharacterThatRobotoLacksChangesFont() {
    assertThat(fonts.stretches("CO₂-tal", Face.BOLD))
        .extracting(Fonts.Stretch::text)
        .containsExactly("CO", "₂", "-tal");
  }

  @Test
  void whatIsInvisibleByDefinitionIsLeftOut() {
    assertThat(fonts.stretches("a\u00ADb\u200Bc\td", Face.REGULAR))
        .extracting(Fonts.Stretch::text)
        .containsExactly("abc d");
  }
}
