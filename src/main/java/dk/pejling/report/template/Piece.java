package dk.pejling.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of an expanded template: Markdown, or one line with a directive. */
sealed interface Piece {
  record Markdown(String text) implements Piece {}

  /**
   * @param line in the template
   */
  record DirectiveLine(String name, String argument, int line) implements Piece {}

  Pattern WRITTEN = Pattern.compile("^ {0,3}:::[ \\t]*(.*)$", Pattern.MULTILINE);
  Pattern NUMBERED = Pattern.compile("^:::\uE002(\\d+)\uE003(\\S*)\\s*(.*?)\\s*$");

  /** The template with each directive carrying its own line, which sections would move. */
  static String numbered(String text) {
    StringBuilder numbered = new StringBuilder();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      Matcher written = WRITTEN.matcher(line);
      numbered
          .append(number == 1 ? "" : "\n")
          .append(written.matches() ? ":::\uE002" + number + "\uE003" + written.group(1) : line);
    }
    return numbered.toString();
  }

  /** The pieces of an expanded template whose directives are numbered. */
  static List<Piece> of(String expanded) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder markdown = new StringBuilder();
    for (String line : expanded.split("\n", -1)) {
      Matcher directive = NUMBERED.matcher(line);
      if (directive.matches()) {
        pieces.add(new Markdown(markdown.toString()));
        markdown.setLength(0);
        pieces.add(
            new DirectiveLine(
                String.valueOf(directive.group(2)),
                String.valueOf(directive.group(3)),
                Integer.parseInt(directive.group(1))));
      } else {
        markdown.append(line).append('\n');
      }
    }
    pieces.add(new Markdown(markdown.toString()));
    return List.copyOf(pieces);
  }
}
