package dk.pejling.finding;

/**
 * Text as findings may carry it (`gengivelig tekst`): without personal data, and with every mark
 * that can't be seen written out, so that nothing quoted can move a cursor, turn a line around or
 * begin a new one.
 */
public final class Quotable {
  private Quotable() {}

  public static String of(String text) {
    return PersonalData.isPlainlyNone(text) ? text : visible(PersonalData.masked(text));
  }

  /** Whether a text has marks that can't be seen. */
  public static boolean hasInvisible(String text) {
    return text.codePoints().anyMatch(Quotable::invisible);
  }

  private static String visible(String text) {
    if (!hasInvisible(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (invisible(character)) {
                shown.append(written(character));
              } else {
                shown.appendCodePoint(character);
              }
            });
    return shown.toString();
  }

  private static String written(int character) {
    return switch (character) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> "\\u%04X".formatted(character);
    };
  }

  private static boolean invisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
