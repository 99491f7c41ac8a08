package dk.pejling.intake.extract.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ærø Kommune",
        " Ærø Kommune ",
        "Ærø  Kommune",
        "Ærø\u00A0Kommune",
        "\uFEFFÆrø\tKommune\r\n",
        "Ærø \u2009 Kommune"
      })
  void everyKindOfSpaceBecomesOnePlainSpaceBetweenWords(String written) {
    assertThat(PlainName.strip(written)).isEqualTo("Ærø Kommune");
  }

  @Test
  void ringAboveALetterIsPartOfIt() {
    assertThat(PlainName.of("A\u030Arhus")).isEqualTo("århus");
  }

  @Test
  void plainTextIsNotCopied() {
    String plain = "Ærø Kommune";

    assertThat(PlainName.strip(plain)).isSameAs(plain);
    assertThat(PlainName.strip("")).isEmpty();
    assertThat(PlainName.strip(" ")).isEmpty();
  }
}
