package dk.pejling.intake.extract.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of the tidy format. */
final class TidyLines {
  private static final int PROVISIONAL = 2025;

  private final List<String> lines =
      new ArrayList<>(List.of("indikator;område;periode;værdi;tæller;nævner;nedre;øvre;note"));

  void counts(String indicator, String area, int year, long numerator, long denominator) {
    add(indicator, area, year, "", numerator + ";" + denominator, ";");
  }

  void value(String indicator, String area, int year, double value, double halfWidth) {
    if (Double.isNaN(value)) {
      add(indicator, area, year, "..", ";", ";");
      return;
    }
    String interval =
        halfWidth == 0 ? ";" : oneDecimal(value - halfWidth) + ";" + oneDecimal(value + halfWidth);
    add(indicator, area, year, oneDecimal(value), ";", interval);
  }

  /** Replaces one line by another: a slip of the hand. */
  void slip(String line, String... others) {
    int at = lines.indexOf(line);
    if (at < 0) {
      throw new IllegalArgumentException("no line " + line);
    }
    lines.remove(at);
    lines.addAll(at, List.of(others));
  }

  /** The line that begins so. */
  String line(String start) {
    return lines.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  private void add(
      String indicator, String area, int year, String value, String counts, String interval) {
    lines.add(
        String.join(
            ";",
            indicator,
            area,
            Integer.toString(year),
            value,
            counts,
            interval,
            year == PROVISIONAL ? "foreløbig" : ""));
  }

  static String oneDecimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replace('.', ',');
  }
}
