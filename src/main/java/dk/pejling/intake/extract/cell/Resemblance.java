package dk.pejling.intake.extract.cell;

import dk.pejling.danish.Slips;

/**
 * Whether a name is likely a misspelling of another: at most one wrong, missing, extra or swapped
 * letter in a word of up to seven letters, two in a longer. That keeps Danish municipalities apart:
 * {@code Viborg} isn't taken for {@code Ålborg}. A first word they share, such as {@code Klynge},
 * doesn't count, so that {@code Klynge Øst} isn't taken for {@code Klynge Vest}.
 */
public final class Resemblance {
  private static final int SHORT = 7;
  private static final int SHORTEST = 3;

  private Resemblance() {}

  /** Both in the form of {@link PlainName#of}. */
  public static boolean likely(String written, String meant) {
    int space = written.indexOf(' ');
    if (space > 0 && meant.startsWith(written.substring(0, space + 1))) {
      return likely(written.substring(space + 1), meant.substring(space + 1));
    }
    if (Math.min(written.length(), meant.length()) < SHORTEST || isCode(written)) {
      return false;
    }
    int allowed = meant.length() <= SHORT ? 1 : 2;
    return Math.abs(written.length() - meant.length()) <= allowed
        && Slips.between(written, meant) <= allowed;
  }

  private static boolean isCode(String text) {
    return text.chars().allMatch(Character::isDigit);
  }
}
