package dk.pejling.rendering.pdf.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openpdf.text.pdf.hyphenation.Hyphenation;
import org.openpdf.text.pdf.hyphenation.HyphenationTree;

/**
 * Where a Danish word may be divided (`orddeling`): after Frank Jensen's patterns, which know
 * syllables but not meaning, and with the compounds of the field divided between their parts.
 */
final class Syllables {
  private static final String PATTERNS = "/com/itextpdf/hyph/da.xml";
  private static final int LEAST_BEFORE = 2;
  private static final int LEAST_AFTER = 3;

  /** The patterns would divide these within a part. */
  private static final Map<String, String> COMPOUNDS =
      Map.of(
          "sundhedssamarbejdsudvalget", "sundheds-samarbejds-udvalget",
          "sundhedssamarbejdsudvalg", "sundheds-samarbejds-udvalg",
          "sundhedsaftalen", "sundheds-aftalen",
          "sundhedsaftale", "sundheds-aftale",
          "sundhedsstyrelsen", "sundheds-styrelsen",
          "sundhedsdatastyrelsen", "sundheds-data-styrelsen",
          "genindlæggelser", "gen-ind-læggelser",
          "færdigbehandlingsdage", "færdig-behandlings-dage",
          "genoptræningsplaner", "gen-optrænings-planer");

  private final HyphenationTree patterns = new HyphenationTree();

  Syllables() {
    try (InputStream in = Syllables.class.getResourceAsStream(PATTERNS)) {
      if (in == null) {
        throw new IllegalStateException("no hyphenation patterns at " + PATTERNS);
      }
      patterns.loadSimplePatterns(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Places within the text where a line may end with a hyphen, in order. Signs around the word
   * belong to no syllable; nothing but letters is divided.
   */
  List<Integer> divisions(String text) {
    int from = 0;
    while (from < text.length() && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    String word = text.substring(from, to);
    String divided = COMPOUNDS.get(word.toLowerCase(Locale.ROOT));
    List<Integer> places = new ArrayList<>();
    if (divided != null) {
      int at = from;
      for (String part : divided.split("-")) {
        at += part.length();
        places.add(at);
      }
      places.removeLast();
      return List.copyOf(places);
    }
    Hyphenation found = patterns.hyphenate(word, LEAST_BEFORE, LEAST_AFTER);
    if (found != null) {
      for (int point : found.getHyphenationPoints()) {
        places.add(from + point);
      }
    }
    return List.copyOf(places);
  }
}
