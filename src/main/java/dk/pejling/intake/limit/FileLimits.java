package dk.pejling.intake.limit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * How much one kind of file may be before it is refused.
 *
 * @param section of the file of limits that changes them, such as {@code skemaer}
 */
public record FileLimits(String section, Map<Limit, Long> amounts) {
  /** A filled progress workbook is some 40 kB, 400 kB unpacked. */
  public static final FileLimits PROGRESS_SHEET = standard("skemaer", Limit::ofSheet);

  /** The largest extract tried has 10 million lines. */
  public static final FileLimits EXTRACT = standard("udtræk", Limit::ofExtract);

  public FileLimits {
    amounts = Map.copyOf(amounts);
  }

  private static FileLimits standard(String section, ToLongFunction<Limit> amount) {
    Map<Limit, Long> amounts = new EnumMap<>(Limit.class);
    Arrays.stream(Limit.values())
        .filter(limit -> amount.applyAsLong(limit) > 0)
        .forEach(limit -> amounts.put(limit, amount.applyAsLong(limit)));
    return new FileLimits(section, amounts);
  }

  /** The limits that files of this kind have, in the order of the page about them. */
  public Stream<Limit> known() {
    return Arrays.stream(Limit.values()).filter(amounts::containsKey);
  }

  public long of(Limit limit) {
    return amounts.getOrDefault(limit, 0L);
  }

  /** The same with one limit changed. */
  public FileLimits with(Limit limit, long amount) {
    Map<Limit, Long> changed = new EnumMap<>(amounts);
    changed.put(limit, amount);
    return new FileLimits(section, changed);
  }
}
