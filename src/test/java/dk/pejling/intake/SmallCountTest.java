package dk.pejling.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts from 1 to 4 are hidden. */
class SmallCountTest {
  private static final SmallCount SMALL = new SmallCount(5);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3",
        "3,0",
        "3.000",
        "-3",
        "ca. 3",
        "0003",
        "33,3 (3/9)",
        "3e0",
        "1 375",
        "3 borgere",
        "\uFF14",
        "\u0664",
        "3\u00B2",
        "\u2462",
        "tre",
        "Fire",
        "ca. én",
        "to/ni",
      })
  void smallCountIsSeenInDigitsAndWords(String figure) {
    assertThat(SMALL.in(figure)).isTrue();
    assertThat(SmallCount.NONE.in(figure)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "5", "20", "1.375", "25.375", "33.333", "2025", "fem", "ni", "treogtyve", ""})
  void otherFiguresMayBeQuoted(String figure) {
    assertThat(SMALL.in(figure)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "\uFF13", "tre", "ca. 3", "3 borgere", "33,3 (3/9)", "3 af 9"})
  void figureThatSlippedIntoANamesPlaceIsSeen(String label) {
    assertThat(SMALL.inLabel(label)).isTrue();
    assertThat(SMALL.quoted(label)).isEqualTo(SmallCount.UNQUOTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mål 2", "2. halvår 2026", "2025K3", "03-11-25", "2017-2", "20255", "Andel", ""})
  void namesDaysAndYearsAreQuoted(String label) {
    assertThat(SMALL.quoted(label)).isEqualTo("\"" + label + "\"");
  }

  @ParameterizedTest
  @CsvSource({"6,9,true", "3,9,false", "9,9,false", "\uFF16,9,true", "'',9,false", "ca. 6,9,false"})
  void restOfTheWholeIsACountToo(String part, String whole, boolean small) {
    assertThat(SMALL.inRest(part, whole)).isEqualTo(small);
  }

  @Test
  void figureOfAbsurdLengthIsNotQuoted() {
    assertThat(SMALL.in("1".repeat(50_000))).isTrue();
    assertThat(SMALL.in("1.".repeat(50_000))).isTrue();
  }
}
