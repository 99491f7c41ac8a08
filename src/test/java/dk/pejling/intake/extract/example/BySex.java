package dk.pejling.intake.extract.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Adds invented figures by sex to lines of the tidy format. Everyone's stay as they are; counts of
 * women and men add up to them.
 */
final class BySex {
  private static final double WOMEN = 0.52;
  private static final double MORE_OFTEN_MEN = 1.08;

  /** Points that women's share lies above everyone's, and men's below. */
  private static final double APART = 3.6;

  /** Half as many answers make intervals so much wider. */
  private static final double WIDER = Math.sqrt(2);

  private final List<String> lines;
  private final List<String> groups = new ArrayList<>();

  BySex(String text) {
    this.lines = text.lines().toList();
  }

  /** Divides the counts of an indicator. */
  BySex counts(String indicator, long seed) {
    Random random = new Random(seed);
    for (String[] line : of(indicator)) {
      long events = Long.parseLong(line[4]);
      long whole = Long.parseLong(line[5]);
      double share = WOMEN + random.nextGaussian() * 0.01;
      double expected = share / (share + (1 - share) * MORE_OFTEN_MEN);
      double own = expected + random.nextGaussian() * 0.3 / Math.sqrt(Math.max(1, events));
      long women = Math.clamp(Math.round(whole * share), 1, whole - 1);
      long chosen = Math.round(events * own);
      long less =
          Math.clamp(chosen, Math.max(0, events - (whole - women)), Math.min(events, women));
      add(line, "kvinder", "", less + ";" + women, ";");
      add(line, "mænd", "", (events - less) + ";" + (whole - women), ";");
    }
    return sums(indicator);
  }

  /** The region's counts are those of its municipalities. */
  private BySex sums(String indicator) {
    for (int at = 0; at < groups.size(); at++) {
      String[] line = groups.get(at).split(";", -1);
      if (line[0].equals(indicator) && line[1].equals(ExampleArea.REGION)) {
        long events = sum(line, 4);
        long whole = sum(line, 5);
        line[4] = Long.toString(events);
        line[5] = Long.toString(whole);
        groups.set(at, String.join(";", line));
      }
    }
    return this;
  }

  private long sum(String[] region, int column) {
    return groups.stream()
        .map(each -> each.split(";", -1))
        .filter(each -> each[0].equals(region[0]) && !each[1].equals(region[1]))
        .filter(each -> each[2].equals(region[2]) && each[9].equals(region[9]))
        .mapToLong(each -> Long.parseLong(each[column]))
        .sum();
  }

  /** Gives a survey's shares for women and men; Læsø has too few answers for that. */
  BySex shares(String indicator) {
    for (String[] line : of(indicator)) {
      if (line[1].equals(ExampleArea.LAESOE.label) || line[3].equals("..")) {
        add(line, "kvinder", "..", ";", ";");
        add(line, "mænd", "..", ";", ";");
        continue;
      }
      double half = (number(line[7]) - number(line[6])) / 2 * WIDER;
      share(line, "kvinder", number(line[3]) + APART, half);
      share(line, "mænd", number(line[3]) - APART, half);
    }
    return this;
  }

  private void share(String[] line, String sex, double value, double half) {
    add(
        line,
        sex,
        TidyLines.oneDecimal(value),
        ";",
        TidyLines.oneDecimal(value - half) + ";" + TidyLines.oneDecimal(value + half));
  }

  private void add(String[] line, String sex, String value, String counts, String interval) {
    groups.add(String.join(";", line[0], line[1], line[2], value, counts, interval, line[8], sex));
  }

  private List<String[]> of(String indicator) {
    return lines.stream()
        .filter(line -> line.startsWith(indicator + ";"))
        .map(line -> line.replace("Vesthimerlands", ExampleArea.VESTHIMMERLANDS.label))
        .map(line -> line.split(";", -1))
        .toList();
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(',', '.'));
  }

  /** Everyone's lines first, then the groups'. */
  String text() {
    Stream<String> everyone = lines.stream().skip(1).map(line -> line + ";i alt");
    return Stream.of(Stream.of(lines.getFirst() + ";køn"), everyone, groups.stream())
            .flatMap(each -> each)
            .reduce((one, other) -> one + "\n" + other)
            .orElseThrow()
        + "\n";
  }
}
