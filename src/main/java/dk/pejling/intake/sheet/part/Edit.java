package dk.pejling.intake.sheet.part;

import java.util.Comparator;
import java.util.List;

/** A stretch of a text and what comes in its place (`rettelse`). */
public record Edit(int from, int to, String replacement) {
  /** The text with all of these; they don't overlap. */
  public static String in(String text, List<Edit> edits) {
    StringBuilder changed = new StringBuilder();
    int kept = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList()) {
      changed.append(text, kept, edit.from()).append(edit.replacement());
      kept = edit.to();
    }
    return changed.append(text, kept, text.length()).toString();
  }
}
