package dk.pejling.intake.sheet.part;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * An XML text with the places of its elements, so that one can be changed without writing the
 * others again. Names are told without prefix, as the reader does.
 *
 * @param elements in the order they begin, down to the depth that was asked for
 */
public record Markup(String text, List<Element> elements) {
  private static final List<Skipped> SKIPPED =
      List.of(new Skipped("<!--", "-->"), new Skipped("<![CDATA[", "]]>"), new Skipped("<?", "?>"));

  private record Skipped(String begins, String ends) {}

  public Markup {
    elements = List.copyOf(elements);
  }

  /**
   * The elements of a text.
   *
   * @param deepest how far down; the root is 0
   */
  public static Markup of(String text, int deepest) throws UnfitPart {
    List<Element> found = new ArrayList<>();
    Deque<Integer> places = new ArrayDeque<>();
    Deque<Tag> open = new ArrayDeque<>();
    int at = text.indexOf('<');
    while (at >= 0) {
      int end = afterSkipped(text, at);
      if (end < 0) {
        end = tagEnd(text, at);
        String tag = text.substring(at, end);
        if (tag.startsWith("</")) {
          close(found, open, places, tag, at, end);
        } else {
          boolean alone = tag.endsWith("/>");
          Element element = Element.of(tag, open.size(), at, end);
          boolean kept = open.size() <= deepest;
          if (kept) {
            found.add(element);
          }
          if (!alone) {
            places.push(kept ? found.size() - 1 : -1);
            open.push(new Tag(element.qualified()));
          }
        }
      }
      at = text.indexOf('<', end);
    }
    if (!open.isEmpty() || found.isEmpty()) {
      throw new UnfitPart("en del, der ikke er hel");
    }
    return new Markup(text, found);
  }

  private record Tag(String name) {}

  private static void close(
      List<Element> found, Deque<Tag> open, Deque<Integer> places, String tag, int at, int end)
      throws UnfitPart {
    String name = tag.substring(2, tag.length() - 1).strip();
    if (open.isEmpty() || !open.pop().name().equals(name)) {
      throw new UnfitPart("en del, der ikke er gyldig XML");
    }
    int place = places.pop();
    if (place >= 0) {
      found.set(place, found.get(place).closed(at, end));
    }
  }

  private static int afterSkipped(String text, int at) throws UnfitPart {
    for (Skipped skipped : SKIPPED) {
      if (text.startsWith(skipped.begins(), at)) {
        int end = text.indexOf(skipped.ends(), at);
        if (end < 0) {
          throw new UnfitPart("en del, der ikke er hel");
        }
        return end + skipped.ends().length();
      }
    }
    return -1;
  }

  private static int tagEnd(String text, int at) throws UnfitPart {
    char quote = 0;
    for (int index = at + 1; index < text.length(); index++) {
      char character = text.charAt(index);
      if (quote != 0) {
        quote = character == quote ? 0 : quote;
      } else if (character == '"' || character == '\'') {
        quote = character;
      } else if (character == '>') {
        return index + 1;
      }
    }
    throw new UnfitPart("en del, der ikke er hel");
  }

  public Element root() {
    return elements.getFirst();
  }

  public List<Element> children(Element parent) {
    return elements.stream()
        .filter(each -> each.depth() == parent.depth() + 1 && parent.encloses(each))
        .toList();
  }

  public List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(each -> each.name().equals(name)).toList();
  }

  public Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  public Optional<Element> firstChild(Element parent) {
    return children(parent).stream().findFirst();
  }

  /** The element as it is written. */
  public String written(Element element) {
    return text.substring(element.start(), element.end());
  }

  public String inner(Element element) {
    return text.substring(element.open(), element.close());
  }

  /** The text with elements put in as the last of a parent's children. */
  public String with(Element parent, String children) {
    String prefixed = prefixed(children);
    if (parent.open() < parent.end()) {
      return text.substring(0, parent.close()) + prefixed + text.substring(parent.close());
    }
    String tag = parent.tag().substring(0, parent.tag().length() - 2).stripTrailing();
    return text.substring(0, parent.start())
        + tag
        + ">"
        + prefixed
        + "</"
        + parent.qualified()
        + ">"
        + text.substring(parent.end());
  }

  /** The text with something else in an element's place. */
  public String with(Edit edit) {
    return Edit.in(text, List.of(edit));
  }

  /** Elements written without a prefix, as this text writes them. */
  public String prefixed(String xml) {
    return root().prefix().isEmpty()
        ? xml
        : xml.replaceAll("<(/?)(?=[A-Za-z])", "<$1" + root().prefix() + ":");
  }
}
