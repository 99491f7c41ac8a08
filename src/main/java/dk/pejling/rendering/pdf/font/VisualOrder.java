package dk.pejling.rendering.pdf.font;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in the order it is set from left to right: a name in Arabic or Hebrew within a Danish line
 * runs the other way. Signs above and below stay with their letter.
 */
final class VisualOrder {
  private static final String PAIRS = "()[]{}<>«»";

  private VisualOrder() {}

  static String of(String text) {
    char[] characters = text.toCharArray();
    if (!Bidi.requiresBidi(characters, 0, characters.length)) {
      return text;
    }
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
    List<String> clusters = new ArrayList<>();
    List<Byte> levels = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = cluster(text, at);
      byte level = (byte) bidi.getLevelAt(at);
      String cluster = text.substring(at, end);
      clusters.add(level % 2 == 1 ? mirrored(cluster) : cluster);
      levels.add(level);
      at = end;
    }
    byte[] each = new byte[levels.size()];
    for (int i = 0; i < each.length; i++) {
      each[i] = levels.get(i);
    }
    Object[] ordered = clusters.toArray();
    Bidi.reorderVisually(each, 0, ordered, 0, ordered.length);
    StringBuilder visual = new StringBuilder();
    for (Object cluster : ordered) {
      visual.append(cluster);
    }
    return visual.toString();
  }

  /** After the character at that place and the signs that combine with it. */
  private static int cluster(String text, int from) {
    int at = text.offsetByCodePoints(from, 1);
    while (at < text.length() && combines(text.codePointAt(at))) {
      at = text.offsetByCodePoints(at, 1);
    }
    return at;
  }

  private static boolean combines(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static String mirrored(String cluster) {
    int at = PAIRS.indexOf(cluster);
    return at < 0 || cluster.length() != 1 ? cluster : PAIRS.substring(at ^ 1, (at ^ 1) + 1);
  }
}
