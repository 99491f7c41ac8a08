package dk.pejling.intake.sheet.grid;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people mean it: without the blanks and marks that spreadsheets leave around it. */
public final class CellText {
  /** Excel's own limit for a cell. */
  public static final int LONGEST = 32_767;

  /** No word or heading is longer. */
  private static final int LONGEST_KEY = 1_000;

  private static final Pattern RETURNS = Pattern.compile("_x000[dD]_|\\r\\n?");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B\\u200C\\u200D\\u2060\\uFEFF\\u00AD]");
  private static final Pattern BLANKS = Pattern.compile("\\h+");
  private static final Pattern FINAL_MARKS = Pattern.compile("(?<![.:*])[.:*]++$");
  private static final Pattern AROUND_BREAK = Pattern.compile(" ?\\n[ \\n]*");

  private CellText() {}

  /**
   * Letters composed, blanks and no-break spaces made single and cut off at the ends; lines kept.
   * Of a text that no cell can hold, one character too many is left.
   */
  public static String clean(String raw) {
    String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
    text = RETURNS.matcher(text).replaceAll("\n");
    text = INVISIBLE.matcher(text).replaceAll("");
    text = BLANKS.matcher(text).replaceAll(" ");
    text = AROUND_BREAK.matcher(text).replaceAll("\n").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST + 1) : text;
  }

  /** For comparing words: clean, on one line, in small letters, without a final mark. */
  public static String key(String raw) {
    String start = raw.length() > LONGEST_KEY ? raw.substring(0, LONGEST_KEY) : raw;
    String text = clean(start).replace('\n', ' ').toLowerCase(Locale.ROOT);
    return FINAL_MARKS.matcher(text).replaceFirst("").strip();
  }
}
