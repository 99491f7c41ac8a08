package dk.pejling.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers are made up; none is anybody's. */
class PersonalDataTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0101901234",
        "010190-1234",
        "010190 1234",
        "010190 - 1234",
        "010190\u20101234",
        "010190\u20111234",
        "010190\u20121234",
        "010190\u20131234",
        "010190\u20141234",
        "010190\u22121234",
        "010190\u00AD-\u200B1234",
        "01.01.90-1234",
        "01.01.90.1234",
        "01.01.90 1234",
        "01/01/90-1234",
        "01 01 90 1234",
        "01 01 23 1234",
        "01-01-1990-1234",
        "01.01.1990 1234",
        "01 01 1990 1234",
        "01011990-1234",
        "010119901234",
        "0101 90 1234",
        "01 0190 1234",
        "01 01 90 12 34",
        "01-01-90-12-34",
        "010190/1234",
        "010190.1234",
        "010190_1234",
        "010190--1234",
        "010190-12 34",
        "010190 12 34",
        "010190-\n1234",
        "010190\n1234",
        "010190\r\n-1234",
        "01\n01 90 1234",
        "\uFF10\uFF11\uFF10\uFF11\uFF19\uFF10\uFF0D\uFF11\uFF12\uFF13\uFF14",
        "\u0660\u0661\u0660\u0661\u0669\u0660-\u0661\u0662\u0663\u0664",
        "010190:1234",
        "610190-1234",
        "911290-1234",
        "CPR010190-1234nr.",
      })
  void civilNumberIsFoundAndHiddenInAnySpelling(String number) {
    assertThat(PersonalData.hasCivilNumber(number)).isTrue();
    assertThat(PersonalData.hasCivilNumber("Borgeren (" + number + ") har")).isTrue();
    assertThat(PersonalData.masked("Borgeren (" + number + ") har"))
        .matches("Borgeren \\((CPR)?\\[personoplysning skjult](nr\\.)?\\) har");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "98765432",
        "20 11 54 32",
        "2011 5432",
        "+45 20 11 54 32",
        "tlf. 20 11 54 32 / 21 12 34 56",
        "20 11 54 32 21 12 34 56",
        "tlf. 20115432 10 dage",
        "1.234.567.890",
        "3.112.901.234",
        "12.345.678,90",
        "3 112 901 234",
        "5798000123456",
        "5790001011990",
        "24/012345",
        "2024-012345",
        "Sag 1012-345678",
        "27.36.00-P20-1-20",
        "CVR 29190941",
        "1234567890",
        "3213901234",
        "0113901234",
        "24,3112345678",
        "15.03.2025 1400 borgere",
        "15.03.25 1400 borgere",
        "15-03-2025\n1400 borgere",
        "12.05.2026 10.30",
        "12.05.2026 10:30-12:00",
        "01.01.2025-31.12.2025",
        "01-01-2025 - 31-12-2025",
        "2025-10-11 2026-10-12",
        "2010 2011 2012 2013",
        "2010-2012",
        "2024-2027-2025-12-12",
        "kriterierne 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 2.1, 2.2",
        "2026-10-12-0001",
      })
  void ordinaryNumberIsNoCivilNumber(String text) {
    assertThat(PersonalData.isIn(text)).isFalse();
    assertThat(PersonalData.masked(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna.jensen@rn.dk",
        "anna @ rn.dk",
        "anna@ rn.dk",
        "anna @rn.dk",
        "anna(at)rn.dk",
        "anna (at) rn.dk",
        "anna [AT] rn.dk",
        "anna (at) rn (dot) dk",
        "anna\uFF20rn.dk",
        "anna\uFE6Brn.dk",
        "\uFF41\uFF4E\uFF4E\uFF41\uFF20\uFF52\uFF4E\uFF0E\uFF44\uFF4B",
        "a!#@rn.dk",
        "anna@\nrn.dk",
        "anna\n@rn.dk",
        "anna@rn\n.dk",
        "anna@rn. dk",
        "anna\u200B@rn.dk",
        "bøje.ærø@ærø-kommune.dk",
        "ANNA@RN.DK",
        "\"anna jensen\"@example.dk",
        "anna.jensen@[192.168.1.1]",
      })
  void mailAddressIsFoundAndHiddenInAnySpelling(String address) {
    assertThat(PersonalData.hasMailAddress(address)).isTrue();
    assertThat(PersonalData.masked("Skriv til: " + address + ", tak"))
        .isEqualTo("Skriv til: [personoplysning skjult], tak");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 @ 25,00 kr.",
        "3 @ 2.500",
        "Vi mødes @ rådhuset. De kommer",
        "@",
        "@rn",
        "se (at) det",
        "www.rn.dk",
        "rn.dk/anna",
        "a@b",
      })
  void otherSignsAreNoMailAddress(String text) {
    assertThat(PersonalData.isIn(text)).isFalse();
  }

  @org.junit.jupiter.api.Test
  void everythingIsHiddenAndTheRestIsKept() {
    assertThat(PersonalData.masked("Før 010190-1234, a@b.dk og 0201901234 efter"))
        .isEqualTo(
            "Før [personoplysning skjult], [personoplysning skjult] og [personoplysning skjult]"
                + " efter");
    assertThat(PersonalData.masked(PersonalData.HIDDEN)).isEqualTo(PersonalData.HIDDEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a@", "\"@", "@[", "a@a.", "@", "0", "01", "01 ", "(at)", "a.", "010190-"})
  void workGrowsAsTheTextDoes(String part) {
    long once = work(part.repeat(20_000 / part.length()));
    long twice = work(part.repeat(40_000 / part.length()));

    assertThat(twice).isLessThan(once * 5 / 2);
    assertThat(twice).isLessThan(40_000L * 250);
  }

  /** Characters looked at. */
  private static long work(String text) {
    Counting counted = new Counting(text);
    CivilNumbers.in(counted);
    MailAddresses.in(counted);
    return counted.looks;
  }

  private static final class Counting implements CharSequence {
    private final String text;
    private long looks;

    Counting(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
