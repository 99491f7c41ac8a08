package dk.pejling.report.criterion.timeline;

import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.text.Counting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many stand where, in a sentence. */
final class TimelineMessage {
  private TimelineMessage() {}

  /** Such as {@code Milepælen er nået i to klynger og er bagud i én}. */
  static String ofClusters(List<TimelineRows> rows) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<Verdict, Integer> each : counts(rows).entrySet()) {
      int count = each.getValue();
      String where =
          parts.isEmpty()
              ? Counting.ofCommon(count, "klynge", "klynger")
              : count == 1 ? "én" : DanishWords.number(count);
      parts.add(verb(each.getKey()) + " i " + where);
    }
    return "Milepælen " + DanishWords.list(parts);
  }

  /** Such as {@code To milepæle er nået, én er på sporet og én er udgået}. */
  static String ofMilestones(List<TimelineRows> rows) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<Verdict, Integer> each : counts(rows).entrySet()) {
      int count = each.getValue();
      String which =
          parts.isEmpty()
              ? Counting.ofCommon(count, "milepæl", "milepæle")
              : count == 1 ? "én" : DanishWords.number(count);
      parts.add(which + " " + verb(each.getKey()));
    }
    return DanishWords.sentence(DanishWords.list(parts));
  }

  private static Map<Verdict, Integer> counts(List<TimelineRows> rows) {
    Map<Verdict, Integer> counts = new TreeMap<>();
    rows.forEach(row -> counts.merge(row.judged().verdict(), 1, Integer::sum));
    return counts;
  }

  private static String verb(Verdict verdict) {
    String word = Counting.lowered(verdict.label());
    return verdict == Verdict.NOT_ASSESSABLE ? word : "er " + word;
  }
}
