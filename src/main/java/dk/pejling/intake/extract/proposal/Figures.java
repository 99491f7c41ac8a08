package dk.pejling.intake.extract.proposal;

import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.table.Sample.SampleCell;
import dk.pejling.period.Period;
import dk.pejling.period.PeriodNotation;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a cell looks like before anybody has said what its column holds. */
final class Figures {
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2100;
  private static final Pattern FIGURE =
      Pattern.compile("[-\u2212]?\\d{1,30}(?:[., \u00A0]\\d{1,30}){0,9}\\s?%?");

  private Figures() {}

  static boolean isFigure(SampleCell cell) {
    return cell.number() || FIGURE.matcher(cell.text()).matches();
  }

  static boolean isPeriod(String text) {
    Optional<Period> period = PeriodNotation.read(PlainName.strip(text));
    return period
        .filter(
            each ->
                each.firstDay().getYear() >= FIRST_YEAR && each.firstDay().getYear() <= LAST_YEAR)
        .isPresent();
  }
}
