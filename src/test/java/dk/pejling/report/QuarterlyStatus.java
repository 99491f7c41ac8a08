package dk.pejling.report;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.AgreementSketch;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Reading;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A status with fifteen quarters, 1st of 2022 to 3rd of 2025: 20 and 22 % by turns in every
 * municipality, but 35 % in the 2nd of 2025.
 */
public final class QuarterlyStatus {
  private QuarterlyStatus() {}

  public static ReportInput input() {
    return SmallStatus.input(agreement(), figures(), List.of(SmallStatus.nord("Fælles akutteam")));
  }

  private static Agreement agreement() {
    Indicator indicator =
        AgreementSketch.indicator(
            "genind", "Akutte genindlæggelser", "udskrivninger", Direction.LOWER_IS_BETTER);
    SuccessCriterion.Target target =
        Criteria.targetFrom(new Period.Quarter(2023, 3), "1.1", "genind", "15");
    List<SuccessCriterion> criteria = new ArrayList<>();
    for (SuccessCriterion each : AgreementSketch.two().criteria()) {
      if (each instanceof SuccessCriterion.Target usual) {
        criteria.add(
            new SuccessCriterion.Target(
                usual.frame(),
                target.indicator(),
                target.baseline(),
                new BigDecimal("15"),
                new Period.Quarter(2027, 3),
                Map.of(),
                BigDecimal.ZERO,
                3));
      } else if (!(each instanceof SuccessCriterion.Measured)) {
        criteria.add(each);
      }
    }
    return AgreementSketch.with(List.of(indicator), criteria);
  }

  private static List<Observation> figures() {
    List<Observation> figures = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      Period quarter = new Period.Quarter(2022 + i / 4, i % 4 + 1);
      long part = i == 13 ? 70 : i % 2 == 0 ? 40 : 44;
      for (String area : List.of("860", "810", "825", "787", "773")) {
        figures.add(Observed.in(quarter, "genind", area, new Reading.Counted(part, 200)));
      }
    }
    return figures;
  }
}
