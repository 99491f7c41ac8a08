package dk.pejling.intake.extract.profile.shape;

import dk.pejling.period.Period;
import dk.pejling.period.PeriodNotation;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period that a file's name tells (`periode i filnavnet`), where no column does:
 *
 * <pre>
 * sundhedsprofil-{periode}.csv   sundhedsprofil-2021.csv    2021
 * stress-{periode}-*.csv         stress-2020K2-udtræk.csv   2020K2
 * </pre>
 *
 * @param pattern a file name with {@value #PLACE} where the period stands, and {@code *} for any
 *     letters
 */
public record FileNamePeriod(String pattern) {
  public static final String PLACE = "{periode}";

  private static final Pattern PERIOD =
      Pattern.compile("(?<!\\d)(?:\\d{4}-\\d{4}|\\d{4}[kq][1-4]|\\d{4}m\\d{2}|\\d{4})(?!\\d)");

  /** Whether the period has one place in the pattern. */
  public boolean isSound() {
    int at = pattern.indexOf(PLACE);
    return at >= 0 && pattern.indexOf(PLACE, at + 1) < 0;
  }

  /** The period, unless the name has none there, or could tell two. */
  public Optional<Period> of(String fileName) {
    String name = comparable(fileName);
    int place = pattern.indexOf(PLACE);
    String before = comparable(pattern.substring(0, place));
    String after = comparable(pattern.substring(place + PLACE.length()));
    Matcher matcher = PERIOD.matcher(name);
    List<Period> periods =
        matcher
            .results()
            .filter(each -> fits(before, name.substring(0, each.start())))
            .filter(each -> fits(after, name.substring(each.end())))
            .flatMap(each -> PeriodNotation.read(each.group().toUpperCase(Locale.ROOT)).stream())
            .distinct()
            .toList();
    return periods.size() == 1 ? Optional.of(periods.getFirst()) : Optional.empty();
  }

  private static boolean fits(String pattern, String part) {
    String[] fixed = pattern.split("\\*", -1);
    if (fixed.length == 1) {
      return part.equals(pattern);
    }
    String last = fixed[fixed.length - 1];
    if (!part.startsWith(fixed[0])) {
      return false;
    }
    int at = fixed[0].length();
    for (int middle = 1; middle < fixed.length - 1; middle++) {
      int found = part.indexOf(fixed[middle], at);
      if (found < 0) {
        return false;
      }
      at = found + fixed[middle].length();
    }
    return part.endsWith(last) && part.length() - last.length() >= at;
  }

  private static String comparable(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
