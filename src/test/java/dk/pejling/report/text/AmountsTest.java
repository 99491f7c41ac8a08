package dk.pejling.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.assessment.verdict.Spread;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountsTest {
  private static final Unit PER_THOUSAND =
      new Unit("pr. 1.000 borgere 65+", "pr. 1.000", BigDecimal.valueOf(1000), 1);

  @Test
  void numberAndUnitStayTogether() {
    assertThat(Amounts.amount(new BigDecimal("58.46"), PER_THOUSAND))
        .isEqualTo("58,5\u00A0pr.\u00A01.000 borgere\u00A065+");
    assertThat(Amounts.kept("Faldet fra 21,6 pct. (2023) til 11,9 dage; 95 % sikkert."))
        .isEqualTo("Faldet fra 21,6\u00A0pct. (2023) til 11,9\u00A0dage; 95\u00A0% sikkert.");
  }

  @Test
  void intervalTakesAHyphenAndItsAbsenceAWord() {
    assertThat(
            Amounts.interval(
                new Spread.Between(new BigDecimal("19.53"), new BigDecimal("22.5")), PER_THOUSAND))
        .isEqualTo("(19,5-22,5)");
    assertThat(Amounts.interval(new Spread.NoInterval(), PER_THOUSAND)).isEqualTo("intet CI");
  }

  @Test
  void figuresThatLookAlikeGetMoreDecimals() {
    assertThat(Apart.of(new BigDecimal("89.974"), new BigDecimal("90.0"), PER_THOUSAND))
        .isEqualTo(new Apart("89,97", "90,00"));
    assertThat(Apart.of(new BigDecimal("90"), new BigDecimal("90.0"), PER_THOUSAND))
        .isEqualTo(new Apart("90,0", "90,0"));
  }

  @Test
  void sentenceEndsInOneStop() {
    assertThat(Amounts.stopped("pct.")).isEqualTo("pct.");
    assertThat(Amounts.stopped("dage")).isEqualTo("dage.");
  }
}
