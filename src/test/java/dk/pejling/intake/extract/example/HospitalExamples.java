package dk.pejling.intake.extract.example;

import dk.pejling.intake.extract.example.CountedExample.Count;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The invented extracts with counts: admissions, readmissions and rehabilitation plans. */
final class HospitalExamples {
  private static final ClusterYears SOMATIC =
      ClusterYears.of(
          ClusterYears.EVERY_YEAR,
          "12.5 12.6 12.5 11.7 12.0 12.3 12.1 11.9 11.6",
          "12.0 12.1 12.0 11.2 11.5 11.8 11.6 11.3 11.0",
          "12.2 12.1 12.2 11.4 11.8 12.0 11.9 11.7 11.5",
          "12.3 12.2 12.2 11.5 11.7 12.0 11.8 11.5 11.2",
          "");
  private static final ClusterYears PSYCHIATRIC =
      ClusterYears.of(
          ClusterYears.EVERY_YEAR,
          "23.4 23.8 20.8 21.3 21.7 22.2 22.3 22.6 22.8",
          "22.6 22.9 20.2 20.7 21.1 21.7 21.2 20.8 20.2",
          "22.8 23.0 20.3 20.8 21.2 21.9 21.6 20.9 20.1",
          "22.9 23.1 20.4 21.0 21.4 22.0 21.9 21.6 21.3",
          "");
  private static final ClusterYears PLANS =
      ClusterYears.of(
          ClusterYears.EVERY_YEAR,
          "89.2 89.5 89.9 88.8 90.1 90.3 90.6 90.7 90.8",
          "90.1 90.3 90.6 89.4 90.8 91.0 91.2 91.4 91.7",
          "89.8 90.0 90.2 89.1 90.6 90.9 91.1 91.3 91.5",
          "89.5 89.9 90.3 89.0 90.4 90.8 90.9 91.1 91.3",
          "");

  /** Numerators of 2025 that tell one story: Læsø's can't be shown, and Nord is going wrong. */
  private static final Map<ExampleArea, Integer> PSYCHIATRIC_2025 =
      Map.ofEntries(
          Map.entry(ExampleArea.BROENDERSLEV, 29),
          Map.entry(ExampleArea.FREDERIKSHAVN, 74),
          Map.entry(ExampleArea.HJOERRING, 71),
          Map.entry(ExampleArea.LAESOE, 3),
          Map.entry(ExampleArea.JAMMERBUGT, 33),
          Map.entry(ExampleArea.AALBORG, 232),
          Map.entry(ExampleArea.MARIAGERFJORD, 36),
          Map.entry(ExampleArea.REBILD, 17),
          Map.entry(ExampleArea.VESTHIMMERLANDS, 39),
          Map.entry(ExampleArea.MORSOE, 24),
          Map.entry(ExampleArea.THISTED, 40));

  private HospitalExamples() {}

  static String readmissions() {
    TidyLines lines = new TidyLines();
    CountedExample somatic = new CountedExample(12, SOMATIC, 100, 0.4);
    add(lines, "genind-som", somatic, area -> area.inhabitants * 17 / 100);
    CountedExample psychiatric = new CountedExample(13, PSYCHIATRIC, 100, 1.6);
    for (int year : ClusterYears.EVERY_YEAR) {
      Map<ExampleArea, Count> counts =
          psychiatric.year(year, area -> area.psychiatric, 1 - (2025 - year) * 0.008);
      if (year == 2025) {
        counts.replaceAll(
            (area, any) -> new Count(PSYCHIATRIC_2025.getOrDefault(area, 0), area.psychiatric));
      }
      add(lines, "genind-psyk", year, counts);
    }
    String misspelt = lines.line("genind-som;Vesthimmerlands;2018;");
    lines.slip(misspelt, misspelt.replace("Vesthimmerlands", "Vesthimerlands"));
    return new BySex(lines.text()).counts("genind-som", 14).counts("genind-psyk", 15).text();
  }

  static String plans() {
    TidyLines lines = new TidyLines();
    CountedExample plans = new CountedExample(16, PLANS, 100, 0.9);
    add(lines, "genop-planer", plans, area -> area.inhabitants * 205 / 10_000);
    String repeated = lines.line("genop-planer;Rebild;2022;");
    lines.slip(repeated, repeated, repeated);
    return lines.text();
  }

  static void add(
      TidyLines lines, String indicator, CountedExample example, ToIntFunction<ExampleArea> size) {
    for (int year : ClusterYears.EVERY_YEAR) {
      double growth = (year == 2020 ? 0.9 : 1) * (1 - (2025 - year) * 0.005);
      add(lines, indicator, year, example.year(year, size, growth));
    }
  }

  static void add(TidyLines lines, String indicator, int year, Map<ExampleArea, Count> counts) {
    counts.forEach(
        (area, count) ->
            lines.counts(indicator, area.label, year, count.numerator(), count.denominator()));
    Count region = CountedExample.sum(counts);
    lines.counts(indicator, ExampleArea.REGION, year, region.numerator(), region.denominator());
  }
}
