package dk.pejling.rendering.chart.mark;

import dk.pejling.report.document.Mark;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a strip of marks says: {@code 2 nået; 1 fastholdt; 1 bagud, i fremgang}. */
public final class Distribution {
  private static final Locale DANISH = Locale.of("da", "DK");

  private Distribution() {}

  public static String words(List<Mark> marks) {
    Map<Mark, Long> counts =
        marks.stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().words().toLowerCase(DANISH))
        .collect(Collectors.joining("; "));
  }
}
