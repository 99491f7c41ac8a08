package dk.pejling.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.document.Block;
import dk.pejling.report.document.Document;
import dk.pejling.report.document.chart.TrendChart;
import dk.pejling.report.document.chart.TrendChart.Control;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A series of quarters gets the limits it usually stays within. */
class ControlChartReportTest {
  private final Document document = Written.delivered(QuarterlyStatus.input());

  /**
   * In the region 20, 22, 20 … with 35 in the second to last: mean 327 : 15 = 21.8; fourteen steps,
   * twelve of 2 and then 15 and 15: 54 : 14 = 3.857; 2.66 x 3.857 = 10.26; so 11.54 to 32.06.
   */
  @Test
  void limitsAreDrawnAndSaid() {
    List<Control.Limits> limits =
        document.blocks().stream()
            .filter(Block.Figure.class::isInstance)
            .map(Block.Figure.class::cast)
            .filter(figure -> figure.chart() instanceof TrendChart)
            .map(figure -> ((TrendChart) figure.chart()).control())
            .filter(Control.Limits.class::isInstance)
            .map(Control.Limits.class::cast)
            .toList();

    assertThat(limits)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.mean()).isEqualByComparingTo("21.8");
              assertThat(each.outside())
                  .extracting(Control.Spot::value)
                  .satisfiesExactly(
                      value -> assertThat(value).isEqualByComparingTo(BigDecimal.valueOf(35)));
            });
    assertThat(DocumentText.of(document))
        .contains("Tynd linje: gennemsnit. Stiplede linjer: kontrolgrænser. Rombe: uden for")
        .contains(
            "Uden for kontrolgrænserne (11,5-32,1~pct.) ligger 1 af 15 kvartaler: 2. kvartal 2025 (35,0).");
  }
}
