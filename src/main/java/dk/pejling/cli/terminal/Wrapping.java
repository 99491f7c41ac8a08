package dk.pejling.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Long lines broken between words; what follows an entry or an indented line is indented more than
 * it.
 */
final class Wrapping {
  private static final int HANGING = 4;

  private Wrapping() {}

  /**
   * @param columns 0 for lines as they are
   */
  static List<String> of(List<String> lines, int columns) {
    if (columns == 0) {
      return lines;
    }
    List<String> wrapped = new ArrayList<>();
    lines.forEach(line -> wrap(line, columns, wrapped));
    return wrapped;
  }

  private static void wrap(String line, int columns, List<String> wrapped) {
    String hanging = " ".repeat(line.startsWith(" ") || line.contains(" · ") ? HANGING : 0);
    String rest = line;
    while (rest.length() > columns) {
      int indent = rest.length() - rest.stripLeading().length();
      int end = rest.lastIndexOf(' ', columns);
      if (end <= indent) {
        end = rest.indexOf(' ', columns);
      }
      if (end < 0) {
        break;
      }
      wrapped.add(rest.substring(0, end).stripTrailing());
      rest = hanging + rest.substring(end).strip();
    }
    wrapped.add(rest);
  }
}
