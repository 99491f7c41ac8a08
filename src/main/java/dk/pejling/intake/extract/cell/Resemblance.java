package dk.pejling.intake.extract.cell;

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
        && distance(written, meant) <= allowed;
  }

  private static boolean isCode(String text) {
    return text.chars().allMatch(Character::isDigit);
  }

  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
