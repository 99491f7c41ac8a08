package dk.pejling.intake.sheet.part;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it stands in a workbook's parts (`XML-tekst`). */
public final class XmlText {
  private static final Pattern REFERENCE = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#\\d{1,7}|\\w+);");

  /**
   * Excel reads {@code _x0041_} as a character, so an underscore that begins such is written so.
   */
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9a-fA-F]{4}_)");

  private static final int HEXADECIMAL = 16;

  private XmlText() {}

  /** As an attribute's value or an element's text. */
  public static String escaped(String text) {
    StringBuilder written = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                case '\n' -> written.append("&#10;");
                default -> written.appendCodePoint(allowed(character) ? character : '\uFFFD');
              }
            });
    return written.toString();
  }

  /** As a cell's text. */
  public static String cell(String text) {
    return escaped(LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_"));
  }

  /** What was meant by an attribute's value or an element's text. */
  public static String plain(String written) {
    if (written.indexOf('&') < 0) {
      return written;
    }
    return REFERENCE
        .matcher(written)
        .replaceAll(found -> Matcher.quoteReplacement(meant(found.group(1))));
  }

  private static String meant(String reference) {
    return switch (reference) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> numbered(reference);
    };
  }

  private static String numbered(String reference) {
    if (!reference.startsWith("#")) {
      return "&" + reference + ";";
    }
    boolean hexadecimal = reference.startsWith("#x");
    int character =
        Integer.parseInt(reference.substring(hexadecimal ? 2 : 1), hexadecimal ? HEXADECIMAL : 10);
    return Character.isValidCodePoint(character) ? Character.toString(character) : "";
  }

  private static boolean allowed(int character) {
    return character >= ' '
            && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
            && character != 0xFFFE
            && character != 0xFFFF
        || character == '\t';
  }
}
