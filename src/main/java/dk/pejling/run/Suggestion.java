package dk.pejling.run;

import dk.pejling.danish.DanishWords;
import dk.pejling.danish.NearestWord;
import java.util.Collection;

/** What somebody may have meant by a word that isn't among those there are. */
public final class Suggestion {
  private Suggestion() {}

  /** Such as {@code Mente du nord?}, or else what there is to choose from. */
  public static String question(String written, Collection<String> words) {
    return NearestWord.to(written, words)
        .map(meant -> "Mente du " + meant + "?")
        .orElseGet(() -> "Vælg mellem " + DanishWords.list(words) + ".");
  }
}
