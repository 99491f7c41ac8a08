package dk.pejling.intake.extract.proposal.draft;

import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.period.PeriodNotation;

/** Whether a text is a period that figures are likely to stand for. */
public final class LikelyPeriod {
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2100;

  private LikelyPeriod() {}

  public static boolean is(String text) {
    return PeriodNotation.read(PlainName.strip(text))
        .map(period -> period.firstDay().getYear())
        .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR)
        .isPresent();
  }
}
