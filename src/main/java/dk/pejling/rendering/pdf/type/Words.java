package dk.pejling.rendering.pdf.type;

import java.util.ArrayList;
import java.util.List;

/** Spans cut into words, each with the spaces after it; a word may go over several spans. */
final class Words {
  private Words() {}

  static List<List<Span>> of(List<Span> spans) {
    List<List<Span>> words = new ArrayList<>();
    boolean spaceBefore = true;
    for (Span span : spans) {
      String text = span.text();
      int from = 0;
      while (from < text.length()) {
        int to = end(text, from);
        Span part = span.with(text.substring(from, to));
        if (spaceBefore && text.charAt(from) != ' ' || words.isEmpty()) {
          words.add(new ArrayList<>());
        }
        words.getLast().add(part);
        spaceBefore = text.charAt(to - 1) == ' ';
        from = to;
      }
    }
    return words;
  }

  static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return text.substring(0, end);
  }

  /** After the spaces that end the word begun there. */
  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) != ' ' || KeptSpaces.hold(text, at))) {
      at++;
    }
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
