package dk.pejling.run.verification;

import java.util.List;
import java.util.Optional;

/**
 * The first place where two texts part.
 *
 * @param line counted from 1
 * @param found the line around it, or what is said in its place
 * @param expected likewise
 */
record Difference(int line, String found, String expected) {
  private static final int AROUND = 40;
  private static final String NOTHING = "ingen linje mere";

  /** Nothing when no line differs. */
  static Optional<Difference> between(String given, String wanted) {
    List<String> found = given.lines().toList();
    List<String> expected = wanted.lines().toList();
    for (int i = 0; i < Math.max(found.size(), expected.size()); i++) {
      String left = i < found.size() ? found.get(i) : "";
      String right = i < expected.size() ? expected.get(i) : "";
      if (i >= found.size()) {
        return Optional.of(new Difference(i + 1, NOTHING, quoted(right, 0)));
      }
      if (i >= expected.size()) {
        return Optional.of(new Difference(i + 1, quoted(left, 0), NOTHING));
      }
      if (!left.equals(right)) {
        int at = firstDifference(left, right);
        return Optional.of(new Difference(i + 1, quoted(left, at), quoted(right, at)));
      }
    }
    return Optional.empty();
  }

  private static int firstDifference(String left, String right) {
    int at = 0;
    while (at < Math.min(left.length(), right.length()) && left.charAt(at) == right.charAt(at)) {
      at++;
    }
    return at;
  }

  private static String quoted(String line, int at) {
    int from = Math.max(0, at - AROUND);
    int to = Math.min(line.length(), at + AROUND);
    return "\"%s%s%s\""
        .formatted(
            from > 0 ? "…" : "", line.substring(from, to).strip(), to < line.length() ? "…" : "");
  }
}
