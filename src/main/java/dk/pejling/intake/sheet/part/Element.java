package dk.pejling.intake.sheet.part;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An element's place in a text (`element`).
 *
 * @param name without prefix
 * @param depth the root's is 0
 * @param tag the start tag as it is written
 * @param open where the content begins
 * @param close where it ends; of an element without content, both are its end
 */
public record Element(
    String prefix, String name, int depth, String tag, int start, int open, int close, int end) {
  private static final Pattern NAME = Pattern.compile("</?(?:([^\\s:/>]+):)?([^\\s:/>]+)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s(?:[^\\s:=]+:)?([^\\s:=]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  static Element of(String tag, int depth, int start, int end) throws UnfitPart {
    Matcher name = NAME.matcher(tag);
    if (!name.lookingAt()) {
      throw new UnfitPart("en del, der ikke er gyldig XML");
    }
    String prefix = name.group(1) == null ? "" : name.group(1);
    return new Element(prefix, name.group(2), depth, tag, start, end, end, end);
  }

  Element closed(int contentEnd, int elementEnd) {
    return new Element(prefix, name, depth, tag, start, open, contentEnd, elementEnd);
  }

  boolean encloses(Element other) {
    return other.start >= open && other.end <= close;
  }

  String qualified() {
    return prefix.isEmpty() ? name : prefix + ":" + name;
  }

  /** An attribute's value by its name without prefix, if it is there. */
  public Optional<String> attribute(String wanted) {
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      if (attribute.group(1).equals(wanted)) {
        String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
        return Optional.of(XmlText.plain(value));
      }
    }
    return Optional.empty();
  }

  /** A whole number, or {@code otherwise} where there is none. */
  public int number(String wanted, int otherwise) {
    String digits = attribute(wanted).orElse("");
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
  }

  /** The start tag with an attribute set. */
  public String tagWith(String wanted, String value) {
    String without = tagWithout(wanted);
    int end = without.length() - (without.endsWith("/>") ? 2 : 1);
    return "%s %s=\"%s\"%s"
        .formatted(
            without.substring(0, end).stripTrailing(),
            wanted,
            XmlText.escaped(value),
            without.substring(end));
  }

  public String tagWithout(String wanted) {
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      if (attribute.group(1).equals(wanted)) {
        return tag.substring(0, attribute.start()) + tag.substring(attribute.end());
      }
    }
    return tag;
  }

  public Edit replaced(String xml) {
    return new Edit(start, end, xml);
  }

  public Edit retagged(String newTag) {
    return new Edit(start, start + tag.length(), newTag);
  }
}
