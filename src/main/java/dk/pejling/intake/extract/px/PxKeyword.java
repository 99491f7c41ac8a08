package dk.pejling.intake.extract.px;

import java.util.Set;

/** What kinds of values keywords have; all those not named here tell things in prose. */
final class PxKeyword {
  /** Hold names that others refer to, so a slip in one would move figures. */
  private static final Set<String> NAMES =
      Set.of(
          "STUB",
          "HEADING",
          "VALUES",
          "CODES",
          "TIMEVAL",
          "KEYS",
          "CONTVARIABLE",
          "LANGUAGE",
          "LANGUAGES",
          "CODEPAGE",
          "CHARSET");

  private static final Set<String> TOLD =
      Set.of(
          "TITLE",
          "DESCRIPTION",
          "CONTENTS",
          "UNITS",
          "SOURCE",
          "COPYRIGHT",
          "CREATION-DATE",
          "LAST-UPDATED",
          "DECIMALS",
          "SHOWDECIMALS",
          "MAP",
          "VARIABLE-TYPE",
          "VARIABLECODE",
          "DATASYMBOL1",
          "DATASYMBOL2",
          "DATASYMBOL3",
          "DATASYMBOL4",
          "DATASYMBOL5",
          "DATASYMBOL6",
          "DATASYMBOLNIL",
          "DATASYMBOLSUM",
          "ELIMINATION",
          "AGGREGALLOWED");

  private PxKeyword() {}

  /** Whether a text of it may go on over the end of a line. */
  static boolean isProse(String keyword) {
    return !NAMES.contains(keyword);
  }

  /** Whether more than commas may stand between its values. */
  static boolean hasNotation(String keyword) {
    return keyword.equals("TIMEVAL");
  }

  /** Whether anything is made of it; the rest is checked for its quotes and forgotten. */
  static boolean isUsed(String keyword) {
    return NAMES.contains(keyword) || TOLD.contains(keyword);
  }
}
