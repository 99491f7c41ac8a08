package dk.pejling.intake.extract.table.csv;

import dk.pejling.intake.extract.table.csv.CsvRecords.Entry;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a line reads as a title or a footnote, and not as a row that was cut off: one field of
 * words, of at least three or after a blank line, or one that begins as footnotes do.
 *
 * <pre>
 * Kilde: Danmarks Statistik; se også noten    a footnote, by its beginning
 * Tallene er foreløbige                       a footnote, by its three words
 * Region Nordj                                a row cut off
 * </pre>
 */
final class Prose {
  private static final int WORDS = 3;
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?iu)(?:\\*+\\s*\\p{L}|\\d\\)\\s*\\p{L}|(?:kilde|note|noter|anm|anmærkning|bemærk|source|units|enhed)\\b[.:]).*");

  private Prose() {}

  static boolean is(Entry.Fields entry) {
    List<String> said =
        entry.fields().stream().map(String::strip).filter(f -> !f.isEmpty()).toList();
    if (said.isEmpty()) {
      return false;
    }
    String first = said.getFirst();
    long words = WORD.matcher(first).results().count();
    return BEGINNING.matcher(first).matches()
        || (said.size() == 1 && words > 0 && (words >= WORDS || entry.afterBlank()));
  }
}
