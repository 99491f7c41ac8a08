package dk.pejling.run;

import dk.pejling.danish.DanishWords;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What somebody may have meant by a word that isn't among those there are. */
public final class Suggestion {
  private Suggestion() {}

  /** The likeliest of the words, closest first; those that would need rewriting are left out. */
  public static List<String> of(String written, Collection<String> words) {
    String lower = written.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, (written.length() + 1) / 3);
    return words.stream()
        .filter(word -> changes(lower, word.toLowerCase(Locale.ROOT)) <= limit)
        .sorted(Comparator.comparingInt(word -> changes(lower, word.toLowerCase(Locale.ROOT))))
        .toList();
  }

  /** Such as {@code Mente du nord?}, or else what there is to choose from. */
  public static String question(String written, Collection<String> words) {
    List<String> likely = of(written, words);
    return likely.isEmpty()
        ? "Vælg mellem " + DanishWords.list(words) + "."
        : "Mente du " + likely.getFirst() + "?";
  }

  /** Letters to add, remove, replace or swap with their neighbour. */
  private static int changes(String from, String to) {
    int[][] table = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : cheapest(table, from, to, i, j);
      }
    }
    return table[from.length()][to.length()];
  }

  private static int cheapest(int[][] table, String from, String to, int i, int j) {
    int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(table[i - 1][j - 1] + same, Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1));
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
  }
}
