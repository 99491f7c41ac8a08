package dk.pejling.assessment.verdict;

import dk.pejling.danish.DanishWords;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which parts of a whole have no figure, in words. */
public final class LackingWords {
  /** More parts than these are counted, not named. */
  private static final int MOST_NAMED = 6;

  private LackingWords() {}

  /** Such as {@code " Det gælder Læsø (skjult) og Morsø (uden tal) i 2025."}, or empty. */
  public static String sentence(List<Reason.Lacking> lacking) {
    return lacking.isEmpty() ? "" : " Det gælder %s.".formatted(listed(lacking));
  }

  /** Such as {@code Læsø (skjult) i 2024 og Morsø (uden tal) i 2025}. */
  public static String listed(List<Reason.Lacking> lacking) {
    Map<Period, List<String>> parts = new TreeMap<>();
    lacking.forEach(
        each ->
            parts
                .computeIfAbsent(each.period(), period -> new ArrayList<>())
                .add("%s (%s)".formatted(each.name(), each.why())));
    Map<List<String>, List<String>> periods = new LinkedHashMap<>();
    parts.forEach(
        (period, names) ->
            periods.computeIfAbsent(names, same -> new ArrayList<>()).add(PeriodWords.of(period)));
    List<String> told = new ArrayList<>();
    periods.forEach((names, when) -> told.add(named(names) + " i " + DanishWords.list(when)));
    return String.join("; ", told);
  }

  private static String named(List<String> names) {
    if (names.size() <= MOST_NAMED + 1) {
      return DanishWords.list(names);
    }
    List<String> some = new ArrayList<>(names.subList(0, MOST_NAMED));
    some.add(DanishWords.number(names.size() - MOST_NAMED) + " andre");
    return DanishWords.list(some);
  }
}
