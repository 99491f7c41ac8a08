package dk.pejling.rendering.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/**
 * HTML under way. Elements close in the order they were opened, and every text and attribute is
 * escaped, so that what people have written stays words.
 */
public final class Markup {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<Integer> characters = new TreeSet<>();

  /**
   * @param attributes names and values in turn; those with an empty value are left out
   */
  public Markup open(String element, String... attributes) {
    open.push(element);
    return tag(element, attributes);
  }

  /** An element that has no content, such as {@code col}. */
  public Markup empty(String element, String... attributes) {
    return tag(element, attributes);
  }

  private Markup tag(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        out.append(Escaped.attribute(PlainText.of(attributes[i + 1]))).append('"');
      }
    }
    out.append('>');
    return this;
  }

  public Markup close(String element) {
    String last = open.isEmpty() ? "" : open.pop();
    if (!last.equals(element)) {
      throw new IllegalStateException("</" + element + "> would close <" + last + ">");
    }
    out.append("</").append(element).append('>');
    return this;
  }

  public Markup text(String text) {
    String plain = PlainText.of(text);
    plain.codePoints().forEach(characters::add);
    out.append(Escaped.text(plain));
    return this;
  }

  /** An element with text alone. */
  public Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /** Text as the page has it: legible, and without what Unicode keeps from being a character. */
  public static String plain(String text) {
    return PlainText.of(text);
  }

  /** Rules that the program has written; they can't end their element. */
  public Markup style(String rules) {
    return raw("style", rules);
  }

  /** Instructions that the program has written; they can't end their element. */
  public Markup script(String instructions, String... attributes) {
    return raw("script", instructions, attributes);
  }

  private Markup raw(String element, String content, String... attributes) {
    if (content.contains("</")) {
      throw new IllegalArgumentException("would end its element");
    }
    open(element, attributes);
    out.append(content);
    return close(element);
  }

  /** A line's end between elements, where it is no part of a text. */
  public Markup line() {
    out.append('\n');
    return this;
  }

  /** What another part has written. */
  public Markup add(Markup part) {
    characters.addAll(part.characters);
    out.append(part.written());
    return this;
  }

  /** Every character that stands in a text, in order. */
  public Set<Integer> characters() {
    return new TreeSet<>(characters);
  }

  /** All of it; every element must be closed. */
  public String written() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString();
  }
}
