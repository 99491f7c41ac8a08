package dk.pejling.rendering.docx.text;

import dk.pejling.report.document.Run;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Which way text reads (Unicode annex 9): Arabic and Hebrew from the right. */
final class Direction {
  private Direction() {}

  /** Text of one direction. */
  record Stretch(String text, boolean rightToLeft) {}

  /** Whether the first letter that has a direction reads from the right. */
  static boolean rightToLeft(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(text(run)));
    return mayTurn(text.toString())
        && !new Bidi(text.toString(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  static List<Stretch> stretches(String text) {
    if (!mayTurn(text)) {
      return List.of(new Stretch(text, false));
    }
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < bidi.getRunCount(); i++) {
      String part = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      stretches.add(new Stretch(part, bidi.getRunLevel(i) % 2 == 1));
    }
    return List.copyOf(stretches);
  }

  private static boolean mayTurn(String text) {
    char[] characters = text.toCharArray();
    return Bidi.requiresBidi(characters, 0, characters.length);
  }

  private static String text(Run run) {
    return switch (run) {
      case Run.Text(String text, Run.Weight weight) -> text;
      case Run.Link(String text, String address) -> text;
      case Run.Reference(String text, String anchor) -> text;
      case Run.PageNumber(String anchor) -> "";
    };
  }
}
