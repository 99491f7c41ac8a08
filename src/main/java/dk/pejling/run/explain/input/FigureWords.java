package dk.pejling.run.explain.input;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.danish.DanishNumber;
import dk.pejling.disclosure.DisclosedPoint.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A published figure in words, with its indicator's decimals. */
record FigureWords(Indicator indicator) {
  static final String HIDDEN = "skjult";

  String value(Shown shown) {
    return number(shown.value()) + " " + indicator.unit().name();
  }

  /** Such as {@code 19,5-22,5}; empty where there is none. */
  String interval(Shown shown) {
    return shown.spread() instanceof Spread.Between(BigDecimal lower, BigDecimal upper)
        ? number(lower) + "-" + number(upper)
        : "";
  }

  /** Such as {@code 598 af 2.847}; empty where there are none. */
  String counts(Shown shown) {
    if (!(shown.counts() instanceof Counts.Of(long numerator, long denominator))) {
      return "";
    }
    String events = DanishNumber.of(numerator);
    String whole = DanishNumber.of(denominator);
    return indicator.measure() instanceof Measure.Proportion
        ? events + " af " + whole
        : "tæller %s, nævner %s".formatted(events, whole);
  }

  /**
   * @param parts how many it has
   */
  List<String> remarks(Shown shown, int parts) {
    List<String> remarks = new ArrayList<>();
    if (shown.ownCalculation()) {
      remarks.add(parts == 0 ? "egen beregning" : "egen beregning af %s dele".formatted(parts));
    }
    if (shown.provisional()) {
      remarks.add("foreløbigt tal");
    }
    return remarks;
  }

  private String number(BigDecimal value) {
    return DanishNumber.of(value, indicator.unit().decimals());
  }
}
