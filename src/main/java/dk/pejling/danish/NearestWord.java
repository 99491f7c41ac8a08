package dk.pejling.danish;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that was probably meant: at most one slip per three letters, where a slip is a
 * letter too many, too few, wrong, or swapped with its neighbour. Capitals and the spellings ae, oe
 * and aa for æ, ø and å are no slips.
 */
public final class NearestWord {
  private static final int LETTERS_PER_SLIP = 3;

  private NearestWord() {}

  /** The candidate nearest to what was written, if any is near enough. */
  public static Optional<String> to(String written, Collection<String> candidates) {
    String plain = plain(written);
    int allowed = Math.max(1, plain.length() / LETTERS_PER_SLIP);
    return candidates.stream()
        .min(Comparator.comparingInt(candidate -> slips(plain, plain(candidate))))
        .filter(candidate -> slips(plain, plain(candidate)) <= allowed);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("ae", "æ").replace("oe", "ø").replace("aa", "å");
  }

  /** The optimal string alignment distance. */
  private static int slips(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
