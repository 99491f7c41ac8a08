package dk.pejling.report.text;

import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.danish.DanishNumber;
import java.math.BigDecimal;

/** Two figures with so many decimals that they don't look alike, at most two more than usual. */
public record Apart(String first, String second) {
  private static final int MORE_DECIMALS = 2;

  public static Apart of(BigDecimal first, BigDecimal second, Unit unit) {
    for (int decimals = unit.decimals(); decimals <= unit.decimals() + MORE_DECIMALS; decimals++) {
      Apart apart = new Apart(DanishNumber.of(first, decimals), DanishNumber.of(second, decimals));
      if (!apart.first().equals(apart.second())) {
        return apart;
      }
    }
    return new Apart(Amounts.number(first, unit), Amounts.number(second, unit));
  }
}
