package dk.pejling.danish;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** Small numbers in words, lists with "og", and first letters. */
public final class DanishWords {
  private static final List<String> NUMBERS =
      List.of(
          "ingen", "ét", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve",
          "tolv");

  private DanishWords() {}

  /** {@code ingen}, {@code ét}, {@code to} … {@code tolv}, then digits. */
  public static String number(int count) {
    return count >= 0 && count < NUMBERS.size() ? NUMBERS.get(count) : DanishNumber.of(count);
  }

  /** {@code a}, {@code a og b}, {@code a, b og c}. */
  public static String list(Collection<String> items) {
    StringBuilder text = new StringBuilder();
    int left = items.size();
    for (Iterator<String> each = items.iterator(); each.hasNext(); left--) {
      text.append(each.next());
      if (left > 2) {
        text.append(", ");
      } else if (left == 2) {
        text.append(" og ");
      }
    }
    return text.toString();
  }

  /** The text with a capital first letter. */
  public static String sentence(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(DANISH) + text.substring(1);
  }

  private static final java.util.Locale DANISH = java.util.Locale.of("da", "DK");
}
