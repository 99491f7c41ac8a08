package dk.pejling.run;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names a run (`kørselsnummer`): the day it began in Denmark and its number in the state folder,
 * such as {@code 2026-03-31-0007}. Sorts as the runs began.
 */
public record RunId(String value) implements Comparable<RunId> {
  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-\\d{4,}");

  public RunId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("run id " + value);
    }
  }

  /** The run of that number, begun that day. */
  public static RunId of(LocalDate day, long number) {
    return new RunId(String.format(Locale.ROOT, "%s-%04d", day, number));
  }

  @Override
  public int compareTo(RunId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
