package dk.pejling.report.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Criteria's ids written short: {@code 1.1-1.7, 3.2}. */
final class Ranges {
  private static final Pattern ID = Pattern.compile("(\\d+)\\.(\\d+)");

  private Ranges() {}

  static String of(List<String> ids) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= ids.size(); at++) {
      if (at < ids.size() && follows(ids.get(at - 1), ids.get(at))) {
        continue;
      }
      parts.add(at - from > 2 ? ids.get(from) + "-" + ids.get(at - 1) : listed(ids, from, at));
      from = at;
    }
    return String.join(", ", parts);
  }

  private static String listed(List<String> ids, int from, int to) {
    return String.join(", ", ids.subList(from, to));
  }

  private static boolean follows(String before, String after) {
    Matcher first = ID.matcher(before);
    Matcher second = ID.matcher(after);
    return first.matches()
        && second.matches()
        && String.valueOf(first.group(1)).equals(second.group(1))
        && Integer.parseInt(first.group(2)) + 1 == Integer.parseInt(second.group(2));
  }
}
