package dk.pejling.intake.extract.proposal;

import dk.pejling.intake.extract.proposal.draft.LikelyPeriod;
import dk.pejling.intake.extract.table.Sample.SampleCell;
import java.util.regex.Pattern;

/** What a cell looks like before anybody has said what its column holds. */
final class Figures {
  private static final Pattern FIGURE =
      Pattern.compile("[-\u2212]?\\d{1,30}(?:[., \u00A0]\\d{1,30}){0,9}\\s?%?");

  private Figures() {}

  static boolean isFigure(SampleCell cell) {
    return cell.number() || FIGURE.matcher(cell.text()).matches();
  }

  static boolean isPeriod(String text) {
    return LikelyPeriod.is(text);
  }
}
