package dk.pejling.danish;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
    return all(written, candidates).stream().findFirst();
  }

  /**
   * The candidates that are near enough, nearest first; of two as near, the one that begins alike
   * for longer.
   */
  public static List<String> all(String written, Collection<String> candidates) {
    String plain = plain(written);
    int allowed = Math.max(1, plain.length() / LETTERS_PER_SLIP);
    return candidates.stream()
        .filter(candidate -> Slips.between(plain, plain(candidate)) <= allowed)
        .sorted(
            Comparator.<String>comparingInt(candidate -> Slips.between(plain, plain(candidate)))
                .thenComparingInt(candidate -> -shared(plain, plain(candidate))))
        .toList();
  }

  /** How many letters the words begin alike with. */
  private static int shared(String word, String other) {
    int most = Math.min(word.length(), other.length());
    int shared = 0;
    while (shared < most && word.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("ae", "æ").replace("oe", "ø").replace("aa", "å");
  }
}
