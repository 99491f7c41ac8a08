package dk.pejling.intake.sheet.answer;

import dk.pejling.intake.sheet.grid.CellContent;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What looks like a civil registration number (`CPR-nummer`: a date and four digits) or an e-mail
 * address. Reports are public, so neither is taken in or quoted.
 */
final class PersonalData {
  private static final int CIVIL_NUMBER_DIGITS = 10;
  private static final Pattern CIVIL_NUMBER =
      Pattern.compile(
          "(?<!\\d)(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2} ?[-–]? ?\\d{4}(?!\\d)");
  private static final Pattern MAIL_ADDRESS =
      Pattern.compile("[\\p{L}0-9._%+-]+@[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)+");
  private static final String HIDDEN = "[skjult]";

  private PersonalData() {}

  static boolean hasCivilNumber(CellContent content) {
    return CIVIL_NUMBER.matcher(digits(content)).find();
  }

  static boolean hasMailAddress(CellContent content) {
    return MAIL_ADDRESS.matcher(Quote.plain(content)).find();
  }

  /** The text as it may be quoted. */
  static String masked(String text) {
    String withoutNumbers = CIVIL_NUMBER.matcher(text).replaceAll(HIDDEN);
    return MAIL_ADDRESS.matcher(withoutNumbers).replaceAll(HIDDEN);
  }

  /** A typed number's digits come without marks and with the zero Excel took away. */
  private static String digits(CellContent content) {
    if (content instanceof CellContent.Number(BigDecimal value, boolean percent)) {
      String digits = value.toPlainString();
      return digits.length() == CIVIL_NUMBER_DIGITS - 1 ? "0" + digits : digits;
    }
    return Quote.plain(content);
  }
}
