package dk.pejling.report.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.document.AreaPlot;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtremesTest {
  @Test
  void bestAndWorstAreNamed() {
    assertThat(sentence(row("Rebild", "14,9"), row("Hjørring", "15,2"), row("Morsø", "16,5")))
        .isEqualTo("Rebild er bedst placeret, Morsø dårligst: 14,9 mod 16,5");
  }

  @Test
  void allWithTheSameFigureAreNamed() {
    assertThat(
            sentence(
                row("Rebild", "14,9"), row("Frederikshavn", "16,7"), row("Brønderslev", "16,7")))
        .isEqualTo(
            "Rebild er bedst placeret, Brønderslev og Frederikshavn dårligst: 14,9 mod 16,7");
  }

  @Test
  void nobodyIsWorstWhereAllAreAlike() {
    assertThat(sentence(row("Morsø", "9,0"), row("Thisted", "9,0")))
        .isEqualTo("Alle har samme tal: 9,0");
  }

  @Test
  void oneAreaIsComparedWithNobody() {
    assertThat(sentence(row("Morsø", "9,0"))).isEqualTo("Morsø har det eneste tal, der kan vises");
  }

  private static String sentence(AreaPlot.Row... rows) {
    return new Extremes(List.of(rows)).sentence();
  }

  private static AreaPlot.Row row(String area, String text) {
    return new AreaPlot.Row(
        area,
        "Nord",
        new BigDecimal(text.replace(',', '.')),
        new AreaPlot.Whisker.None(),
        text,
        "",
        "",
        false);
  }
}
