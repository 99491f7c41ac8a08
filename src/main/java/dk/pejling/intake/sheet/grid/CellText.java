package dk.pejling.intake.sheet.grid;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people mean it: without the blanks and marks that spreadsheets leave around it. */
public final class CellText {
  private static final Pattern RETURNS = Pattern.compile("_x000[dD]_|\\r\\n?");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B\\u200C\\u200D\\u2060\\uFEFF\\u00AD]");
  private static final Pattern BLANKS = Pattern.compile("\\h+");
  private static final Pattern AROUND_BREAK = Pattern.compile(" ?\\n[ \\n]*");

  private CellText() {}

  /**
   * Letters composed, blanks and no-break spaces made single and cut off at the ends; lines kept.
   */
  public static String clean(String raw) {
    String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
    text = RETURNS.matcher(text).replaceAll("\n");
    text = INVISIBLE.matcher(text).replaceAll("");
    text = BLANKS.matcher(text).replaceAll(" ");
    return AROUND_BREAK.matcher(text).replaceAll("\n").strip();
  }

  /** For comparing words: clean, on one line, in small letters, without a final mark. */
  public static String key(String raw) {
    String text = clean(raw).replace('\n', ' ').toLowerCase(Locale.ROOT);
    return text.replaceAll("[.:*]+$", "").strip();
  }
}
