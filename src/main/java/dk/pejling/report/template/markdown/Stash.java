package dk.pejling.report.template.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the values of placeholders out of the text while it is read as Markdown: each stands there
 * as a numbered token of private-use characters and comes back when the blocks are built. So no
 * value can add markup, directives or placeholders.
 */
public final class Stash {
  private static final Pattern TOKEN = Pattern.compile("\uE000(\\d+)\uE001");
  private static final Pattern RESERVED = Pattern.compile("[\uE000-\uE004]");
  private static final Pattern WHITESPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
  private final List<String> values = new ArrayList<>();

  /** The text without characters that could pass for a token. */
  public static String cleaned(String text) {
    return RESERVED.matcher(text).replaceAll("\uFFFD");
  }

  public String put(String value) {
    values.add(WHITESPACE.matcher(cleaned(value)).replaceAll(" ").strip());
    return "\uE000" + (values.size() - 1) + "\uE001";
  }

  /** The text with every token replaced by its value. */
  public String restored(String text) {
    return TOKEN
        .matcher(text)
        .replaceAll(
            token -> Matcher.quoteReplacement(values.get(Integer.parseInt(token.group(1)))));
  }
}
