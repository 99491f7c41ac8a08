package dk.pejling.intake.extract.example;

import dk.pejling.intake.extract.example.CountedExample.Count;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The invented extract with preventable admissions, from the rates each municipality is to have.
 */
final class AdmissionExample {
  private static final int FIRST = 2017;

  /** Per 1,000 inhabitants of 65 years or more, 2017-2025. */
  private static final Map<ExampleArea, String> RATES =
      Map.ofEntries(
          Map.entry(ExampleArea.BROENDERSLEV, "61.8 61.0 60.4 53.1 55.0 57.9 57.1 56.0 55.6"),
          Map.entry(ExampleArea.FREDERIKSHAVN, "66.9 66.2 66.0 57.2 61.9 64.3 63.4 62.6 61.9"),
          Map.entry(ExampleArea.HJOERRING, "64.1 63.9 63.0 54.9 58.3 61.4 60.2 59.4 57.9"),
          Map.entry(ExampleArea.LAESOE, "55.2 50.9 56.4 48.3 56.4 49.9 53.1 58.0 54.8"),
          Map.entry(ExampleArea.JAMMERBUGT, "63.6 62.7 62.2 55.2 57.4 60.1 59.0 57.3 56.0"),
          Map.entry(ExampleArea.AALBORG, "61.4 60.6 60.1 51.7 54.6 57.2 56.8 54.6 52.0"),
          Map.entry(ExampleArea.MARIAGERFJORD, "62.4 61.9 61.2 53.8 56.2 58.6 57.5 56.2 54.3"),
          Map.entry(ExampleArea.MORSOE, "68.3 67.1 66.9 58.9 62.3 65.8 64.8 62.1 60.1"),
          Map.entry(ExampleArea.REBILD, "56.2 55.1 54.9 46.9 50.1 52.5 51.2 50.6 49.1"),
          Map.entry(ExampleArea.THISTED, "60.9 60.2 59.6 52.2 54.8 57.3 56.2 55.1 53.9"),
          Map.entry(ExampleArea.VESTHIMMERLANDS, "65.2 64.6 63.9 55.0 59.4 61.8 60.9 59.3 57.4"));

  private AdmissionExample() {}

  static String text() {
    TidyLines lines = new TidyLines();
    for (int year : ClusterYears.EVERY_YEAR) {
      HospitalExamples.add(lines, "akut-65", year, year(year));
    }
    String twoReadings = lines.line("akut-65;Brønderslev;2017;");
    lines.slip(twoReadings, withThousandsMark(twoReadings));
    String total = lines.line("akut-65;Region Nordjylland;2018;");
    lines.slip(total, withOtherTotal(total));
    return lines.text();
  }

  private static Map<ExampleArea, Count> year(int year) {
    Map<ExampleArea, Count> counts = new EnumMap<>(ExampleArea.class);
    RATES.forEach(
        (area, text) -> {
          double rate =
              Arrays.stream(text.split(" "))
                  .mapToDouble(Double::parseDouble)
                  .toArray()[year - FIRST];
          double grown = area.elderly * (1 - (2025 - year) * 0.014);
          long events = Math.round(grown * rate / 1000);
          counts.put(area, new Count(events, Math.round(events * 1000 / rate)));
        });
    return counts;
  }

  /** {@code 7123} typed as {@code 7.123}: one number or another. */
  private static String withThousandsMark(String line) {
    String[] fields = line.split(";", -1);
    String denominator = fields[5];
    fields[5] = denominator.substring(0, 1) + "." + denominator.substring(1);
    return String.join(";", fields);
  }

  /** The published total counts ten more than its parts. */
  private static String withOtherTotal(String line) {
    String[] fields = line.split(";", -1);
    fields[4] = Long.toString(Long.parseLong(fields[4]) + 10);
    return String.join(";", fields);
  }
}
