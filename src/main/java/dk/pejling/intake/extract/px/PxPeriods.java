package dk.pejling.intake.extract.px;

import dk.pejling.period.Period;
import dk.pejling.period.PeriodNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code TIMEVAL} says of the values of a time variable (`tidsværdier`), one by one or as a
 * first and a last.
 *
 * <pre>
 * TIMEVAL("tid")=TLIST(A1),"2024","2025";
 * TIMEVAL("tid")=TLIST(A1,"2010"-"2025");
 * TIMEVAL("kvartal")=TLIST(Q1),"20241","20242";
 * TIMEVAL("måned")=TLIST(M1),"202401","202402";
 * </pre>
 */
final class PxPeriods {
  private static final Pattern SCALE = Pattern.compile("TLIST\\(([AHQMWD])1\\)?");
  private static final Pattern RANGE = Pattern.compile("(\\d{4})-(\\d{4})\\)?");
  private static final int LONGEST_RANGE = 500;

  private PxPeriods() {}

  /** In our own notation; none where the statement can't be read. */
  static Optional<List<String>> read(List<String> timeval) {
    Matcher scale = SCALE.matcher(timeval.isEmpty() ? "" : timeval.getFirst().replace(" ", ""));
    if (!scale.matches()) {
      return Optional.empty();
    }
    List<String> values = timeval.subList(1, timeval.size());
    Matcher range = RANGE.matcher(values.size() == 1 ? values.getFirst() : "");
    List<String> periods = new ArrayList<>();
    if (range.matches()) {
      int first = Integer.parseInt(range.group(1));
      int last = Integer.parseInt(range.group(2));
      if (!scale.group(1).equals("A") || last < first || last - first > LONGEST_RANGE) {
        return Optional.empty();
      }
      for (int year = first; year <= last; year++) {
        periods.add(String.valueOf(year));
      }
    } else {
      values.forEach(value -> periods.add(notation(scale.group(1), value)));
    }
    return Optional.of(periods);
  }

  /** Whether the times are half-years, weeks or days, which no figure of ours stands for. */
  static boolean areOfOtherLength(List<String> timeval) {
    Matcher scale = SCALE.matcher(timeval.isEmpty() ? "" : timeval.getFirst().replace(" ", ""));
    return scale.matches() && "HWD".contains(scale.group(1));
  }

  static boolean isPeriod(String name) {
    return PeriodNotation.read(name.strip()).isPresent();
  }

  /** Whether a name says another period than the time value beside it. */
  static boolean contradict(String name, String period) {
    Optional<Period> said = PeriodNotation.read(name.strip());
    Optional<Period> meant = PeriodNotation.read(period);
    return said.isPresent() && meant.isPresent() && !said.equals(meant);
  }

  private static String notation(String scale, String value) {
    String written =
        switch (scale) {
          case "Q" -> value.replaceFirst("^(\\d{4})([1-4])$", "$1K$2");
          case "M" -> value.replaceFirst("^(\\d{4})(\\d\\d)$", "$1M$2");
          default -> value;
        };
    return PeriodNotation.read(written).isPresent() ? written : "";
  }
}
