package dk.pejling.finding;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what looks like a civil registration number (`CPR-nummer`): day, month, year and four
 * digits, however they are set apart. Days of substitute numbers are 60 higher.
 *
 * <pre>
 * 0101901234   010190-1234   010190 12 34   01011990-1234      the date in one
 * 01.01.90-1234   01 01 90 1234   01-01-1990-1234              the date in three
 * 0101 90 1234   01 0190 1234   01 01 90 12 34                 other groups
 * 20 11 54 32   1.234.567.890   24/012345   15.03.2025 1400    none
 * </pre>
 *
 * A date of these years and a number after a blank is taken for just that.
 */
final class CivilNumbers {
  private static final String DAY = "(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])";
  private static final String MONTH = "(?:0[1-9]|1[0-2])";
  private static final String CENTURY_AND_YEAR = "(?:18|19|20)\\d\\d";
  private static final String GAP = "[-./_ \\n]{1,4}";
  private static final String MARK = "[ \\n]?[-./_]{1,3}[ \\n]?";
  private static final String BLANK = "[ \\n]{1,3}";
  private static final String START = "(?<!\\d)";
  private static final String END = "(?!\\d)";

  private static final Pattern ANY =
      Pattern.compile(
          String.join(
              "|",
              // A fraction's digits are no number of anybody's
              "(?<!\\d,)" + START + DAY + MONTH + "\\d\\d\\d{4}" + END,
              START + DAY + MONTH + "\\d\\d(?:" + GAP + "|[ \\n]?:[ \\n]?)\\d{4}" + END,
              START + DAY + MONTH + "\\d\\d" + GAP + "\\d\\d" + BLANK + "\\d\\d(?![ \\n]?\\d)",
              START + DAY + MONTH + CENTURY_AND_YEAR + "(?:" + GAP + ")?\\d{4}" + END,
              START + DAY + MONTH + CENTURY_AND_YEAR + GAP + "\\d\\d" + BLANK + "\\d\\d" + END,
              START + DAY + GAP + MONTH + GAP + "\\d\\d(?:" + MARK + ")?\\d{4}" + END,
              START + DAY + GAP + MONTH + GAP + "[013-9]\\d" + GAP + "\\d{4}" + END,
              START + DAY + BLANK + MONTH + BLANK + "\\d\\d" + GAP + "\\d{4}" + END,
              START + DAY + GAP + MONTH + GAP + CENTURY_AND_YEAR + MARK + "\\d{4}" + END,
              START + DAY + GAP + MONTH + GAP + "(?:18\\d|19\\d|200)\\d" + GAP + "\\d{4}" + END,
              START + DAY + MONTH + GAP + "\\d\\d" + GAP + "\\d{4}" + END,
              START + DAY + BLANK + MONTH + "\\d\\d" + GAP + "\\d{4}" + END,
              "(?<!\\d[ .-])" + START + DAY + "([ .-])" + MONTH + "(?:\\1\\d\\d){3}(?![ .-]?\\d)"));

  private CivilNumbers() {}

  /** The stretches of a plainly spelt text that look like one. */
  static List<Stretch> in(CharSequence plain) {
    return ANY.matcher(plain)
        .results()
        .map(number -> new Stretch(number.start(), number.end()))
        .toList();
  }
}
