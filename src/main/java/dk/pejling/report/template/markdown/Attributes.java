package dk.pejling.report.template.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line with its attributes at the end: {@code Text {#anker .stil navn="værdi"}}.
 *
 * @param style without the dot, or empty
 */
public record Attributes(String text, String anchor, String style, Map<String, String> named) {
  private static final Pattern TRAILING = Pattern.compile("^(.*?)\\s*\\{([#.][^{}]*)}\\s*$");
  private static final Pattern ANCHOR = Pattern.compile("#(\\S+)");
  private static final Pattern STYLE = Pattern.compile("(?<=^|\\s)\\.(\\S+)");
  private static final Pattern NAMED = Pattern.compile("(\\p{L}+)=\"([^\"]*)\"");

  public static Attributes of(String line) {
    Matcher trailing = TRAILING.matcher(line);
    if (!trailing.matches()) {
      return new Attributes(line.strip(), "", "", Map.of());
    }
    String attributes = String.valueOf(trailing.group(2));
    Map<String, String> named = new HashMap<>();
    Matcher pair = NAMED.matcher(attributes);
    while (pair.find()) {
      named.put(String.valueOf(pair.group(1)), String.valueOf(pair.group(2)));
    }
    String bare = pair.replaceAll("");
    return new Attributes(
        String.valueOf(trailing.group(1)), first(ANCHOR, bare), first(STYLE, bare), named);
  }

  public String named(String name, String otherwise) {
    return named.getOrDefault(name, otherwise);
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? String.valueOf(found.group(1)) : "";
  }
}
