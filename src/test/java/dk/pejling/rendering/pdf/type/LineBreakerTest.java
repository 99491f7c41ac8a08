package dk.pejling.rendering.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.chart.Face;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every character is one point wide. */
class LineBreakerTest {
  private final LineBreaker breaker =
      new LineBreaker((text, face, size) -> text.codePointCount(0, text.length()));

  @Test
  void linesEndAtSpacesAndKeepThem() {
    assertThat(lines(9, "en to tre fire")).containsExactly("en to tre ", "fire");
  }

  @Test
  void theSpaceAtTheEndNeedsNoRoom() {
    assertThat(breaker.lines(List.of(span("to tre")), 2).getFirst().width()).isEqualTo(2);
  }

  @Test
  void aNoBreakSpaceIsNoPlaceToBreak() {
    assertThat(lines(8, "faldet 7,9\u00A0pct.")).containsExactly("faldet ", "7,9\u00A0pct.");
  }

  @Test
  void noDateIsParted() {
    assertThat(lines(13, "senest 12. dec. 2025 kl. 12"))
        .containsExactly("senest ", "12. dec. 2025 ", "kl. 12");
    assertThat(lines(18, "den 1. marts eller 12. december 2025, siger de"))
        .containsExactly("den 1. marts eller ", "12. december 2025, ", "siger de");
  }

  @Test
  void noNumberIsPartedFromItsUnit() {
    assertThat(lines(12, "tal inden 7 dage")).containsExactly("tal inden ", "7 dage");
    assertThat(lines(10, "Mindst 80 pct. får")).containsExactly("Mindst ", "80 pct. ", "får");
    assertThat(lines(8, "på 5-12 år")).containsExactly("på ", "5-12 år");
  }

  @Test
  void aNumberBeforeAnyOtherWordEndsALine() {
    assertThat(lines(8, "i 2025 faldt")).containsExactly("i 2025 ", "faldt");
    assertThat(lines(8, "i 2025 årlig")).containsExactly("i 2025 ", "årlig");
  }

  @Test
  void aNumberThatEndsASentenceIsNoDay() {
    assertThat(lines(10, "kapitel 12. Januar")).containsExactly("kapitel ", "12. Januar");
    assertThat(lines(4, "nr. 12. Maj")).containsExactly("nr. ", "12. ", "Maj");
  }

  @Test
  void aWordOverTwoStylesStaysTogether() {
    Span bold = Span.of("14", Styles.BODY.in(Face.BOLD));
    assertThat(texts(breaker.lines(List.of(span("er 7/"), bold, span(", ja")), 5)))
        .containsExactly("er ", "7/14, ", "ja");
  }

  @Test
  void aWordWiderThanTheLineIsCutAfterASign() {
    assertThat(lines(6, "abc/defgh")).containsExactly("abc/", "defgh");
  }

  @Test
  void aWordThatFillsTheLineButForRoundingIsNotCut() {
    assertThat(lines(5 - 1e-9, "Tempo pct.")).containsExactly("Tempo ", "pct.");
  }

  @Test
  void aWordWithoutSignsIsCutWhereTheRoomEnds() {
    assertThat(lines(4, "1234567890 xy")).containsExactly("1234", "5678", "90 ", "xy");
  }

  @Test
  void aDanishWordWithoutRoomIsDividedBetweenItsParts() {
    assertThat(lines(12, "Sundhedssamarbejdsudvalget sender"))
        .containsExactly("Sundheds\u00AD", "samarbejds\u00AD", "udvalget ", "sender");
  }

  @Test
  void aWordWithRoomOnALineOfItsOwnIsWhole() {
    assertThat(lines(16, "Et udvalg for sundhedsaftalen"))
        .containsExactly("Et udvalg for ", "sundhedsaftalen");
  }

  @Test
  void noTextGivesNoLines() {
    assertThat(breaker.lines(List.of(), 10)).isEmpty();
  }

  private List<String> lines(double width, String... texts) {
    return texts(breaker.lines(Arrays.stream(texts).map(LineBreakerTest::span).toList(), width));
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }

  private static Span span(String text) {
    return Span.of(text, Styles.BODY);
  }
}
