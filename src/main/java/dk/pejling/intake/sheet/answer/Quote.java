package dk.pejling.intake.sheet.answer;

import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.PersonalData;
import dk.pejling.intake.sheet.grid.CellContent;
import dk.pejling.intake.sheet.grid.CellText;
import java.math.BigDecimal;
import java.util.Set;

/** A cell's content in words. */
public final class Quote {
  private static final int LONGEST = 80;
  private static final Set<String> NO_VALUE =
      Set.of("-", "–", "—", "n/a", "na", "nan", "ingen", "ingen data", "..", "…", "ikke relevant");

  private Quote() {}

  /** As a finding quotes it, such as {@code teksten "ca. 25"}. */
  public static String of(CellContent content) {
    return switch (content) {
      case CellContent.Text(String value) -> text(value);
      case CellContent.Number number when Screening.hasCivilNumber(number) -> "et tal på ti cifre";
      case CellContent.Number number -> "tallet " + plain(number);
      case CellContent.Day(var value) -> "datoen " + DanishDate.of(value);
      case CellContent.Truth truth -> "svaret " + plain(truth);
      case CellContent.Fault(String token) -> "fejlen " + shortened(token);
      case CellContent.Unreadable(String what) -> shortened(what);
      case CellContent.Uncalculated none -> "en formel uden resultat";
      case CellContent.Nothing nothing -> "ingenting";
    };
  }

  /** A text as a finding quotes it: shortened, and without personal data. */
  public static String text(String value) {
    return "teksten \"" + shortened(value) + "\"";
  }

  private static String shortened(String value) {
    String line = PersonalData.masked(value).replace('\n', ' ');
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  /** As people would have typed it. */
  public static String plain(CellContent content) {
    return switch (content) {
      case CellContent.Text(String value) -> value;
      case CellContent.Number number when Screening.hasCivilNumber(number) -> PersonalData.HIDDEN;
      case CellContent.Number(BigDecimal value, boolean percent) ->
          percent
              ? DanishNumber.exact(value.movePointRight(2)) + " pct."
              : DanishNumber.exact(value);
      case CellContent.Day(var value) -> DanishDate.of(value);
      case CellContent.Truth(boolean value) -> value ? "Ja" : "Nej";
      case CellContent.Fault(String token) -> token;
      case CellContent.Unreadable odd -> "";
      case CellContent.Uncalculated none -> "";
      case CellContent.Nothing nothing -> "";
    };
  }

  /** Whether a text in a number's or date's place says that there is none. */
  static boolean saysNone(String text) {
    return NO_VALUE.contains(CellText.key(text)) || NO_VALUE.contains(text);
  }
}
