package dk.pejling.intake.sheet.answer;

import dk.pejling.finding.PersonalData;
import dk.pejling.intake.sheet.grid.CellContent;
import java.math.BigDecimal;

/** Whether a cell holds what leads to a person (`personoplysninger`); reports are public. */
final class Screening {
  private static final int CIVIL_NUMBER_DIGITS = 10;

  private Screening() {}

  /** Also a typed number that lost its first zero to Excel. */
  static boolean hasCivilNumber(CellContent content) {
    return PersonalData.hasCivilNumber(digits(content))
        || (content instanceof CellContent.Number
            && digits(content).length() == CIVIL_NUMBER_DIGITS - 1
            && PersonalData.hasCivilNumber("0" + digits(content)));
  }

  /** As {@link #hasCivilNumber}, where an amount of nine digits is an amount. */
  static boolean hasCivilNumberForFigure(CellContent content) {
    return PersonalData.hasCivilNumber(digits(content));
  }

  static boolean hasMailAddress(CellContent content) {
    return PersonalData.hasMailAddress(digits(content));
  }

  /** A typed number's digits come without marks. */
  private static String digits(CellContent content) {
    return content instanceof CellContent.Number(BigDecimal value, boolean percent)
        ? value.toPlainString()
        : Quote.plain(content);
  }
}
