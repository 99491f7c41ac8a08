package dk.pejling.intake.extract.example;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The invented extracts of the health surveys: shares with the survey's own interval. */
final class SurveyExamples {
  /** Answers that a municipality of that size gives, and what weighting costs in precision. */
  private static final double ANSWERS_PER_ROOT = 7.5;

  private static final double DESIGN = 1.15;
  private static final double NORMAL_95 = 1.96;

  private static final Map<String, ClusterYears> ADULTS = adults();
  private static final ClusterYears YOUNG =
      survey(
          "21.4 26.6 27.8 26.4",
          "21.9 26.9 27.2 25.4",
          "20.3 25.4 26.0 ..",
          "20.0 25.1 25.8 ..",
          "21.3 26.4 27.0 25.8");
  private static final ClusterYears CHILDREN =
      ClusterYears.of(
          List.of(2017, 2021), "82.6 80.9", "83.4 81.6", "83.9 82.4", "84.2 82.0", "83.3 81.6");

  /** The outermost municipalities of each survey, 2017, 2021, 2023 and 2025. */
  private static final Map<ExampleArea, List<Double>> OBESE =
      Map.of(
          ExampleArea.AALBORG, List.of(14.7, 16.4, 16.8, 17.4),
          ExampleArea.JAMMERBUGT, List.of(21.6, 24.2, 24.6, 24.3),
          ExampleArea.MORSOE, List.of(21.2, 23.9, 25.1, 24.8),
          ExampleArea.THISTED, List.of(19.8, 22.6, 23.5, 23.0));

  private SurveyExamples() {}

  static String adultsSurvey() {
    TidyLines lines = new TidyLines();
    int seed = 20;
    for (Map.Entry<String, ClusterYears> indicator : ADULTS.entrySet()) {
      add(lines, indicator.getKey(), indicator.getValue(), seed++);
    }
    for (int year : YOUNG.years()) {
      addLarger(lines, "mentalt-unge", YOUNG, year, 3.0);
    }
    return new BySex(lines.text()).shares("stress").text();
  }

  static String childrensSurvey() {
    TidyLines lines = new TidyLines();
    add(lines, "boernetrivsel", CHILDREN, 30);
    return lines.text();
  }

  private static void add(TidyLines lines, String indicator, ClusterYears aim, int seed) {
    ValuedExample example = new ValuedExample(seed, aim, 0.7);
    for (int year : aim.years()) {
      Map<ExampleArea, Double> values = new EnumMap<>(example.year(year));
      if (indicator.equals("overvaegt")) {
        OBESE.forEach((area, shares) -> values.put(area, shares.get(aim.years().indexOf(year))));
        values.put(ExampleArea.LAESOE, Double.NaN);
      }
      values.forEach(
          (area, value) ->
              lines.value(indicator, area.label, year, value, half(value, area.inhabitants, 1)));
      addLarger(lines, indicator, aim, year, 1);
    }
  }

  private static void addLarger(
      TidyLines lines, String indicator, ClusterYears aim, int year, double rarity) {
    int all = 0;
    for (int cluster = 0; cluster < ExampleArea.CLUSTERS.size(); cluster++) {
      int inhabitants = ExampleArea.inhabitants(cluster);
      double value = aim.at(cluster, year);
      all += inhabitants;
      lines.value(
          indicator,
          ExampleArea.CLUSTERS.get(cluster),
          year,
          value,
          half(value, inhabitants * 2, rarity));
    }
    double value = aim.region(year);
    lines.value(indicator, ExampleArea.REGION, year, value, half(value, all * 4, rarity));
  }

  private static double half(double share, int inhabitants, double rarity) {
    double answers = ANSWERS_PER_ROOT * Math.sqrt(inhabitants);
    double variance = share * (100 - share) / answers;
    return Math.max(0.1, Math.round(10 * NORMAL_95 * DESIGN * rarity * Math.sqrt(variance)) / 10.0);
  }

  private static Map<String, ClusterYears> adults() {
    Map<String, ClusterYears> shares = new LinkedHashMap<>();
    shares.put(
        "mentalt-helbred",
        survey(
            "12.6 14.6 15.4 16.2",
            "13.0 14.9 15.2 15.1",
            "12.2 14.1 14.9 16.9",
            "11.9 13.8 14.3 16.6",
            "12.6 14.5 15.1 15.9"));
    shares.put(
        "stress",
        survey(
            "24.0 26.9 27.1 26.8",
            "24.6 27.0 26.6 26.2",
            "23.4 25.8 26.0 25.6",
            "23.6 26.2 26.4 26.0",
            "24.1 26.7 26.6 26.1"));
    shares.put(
        "overvaegt",
        survey(
            "18.6 20.8 21.4 22.0",
            "15.7 17.6 18.0 18.4",
            "18.3 20.6 21.4 21.2",
            "20.2 23.0 24.0 23.6",
            "17.4 19.6 20.2 20.7"));
    shares.put(
        "rygning",
        survey(
            "18.1 15.0 13.2 11.6",
            "16.6 14.0 12.3 10.9",
            "17.2 14.6 12.9 11.2",
            "18.6 16.0 14.3 ..",
            "17.3 14.6 12.8 11.3"));
    shares.put(
        "alkohol",
        survey(
            "17.2 15.8 14.8 13.7",
            "17.6 15.9 14.5 13.8",
            "16.8 15.4 14.3 12.6",
            "17.0 15.7 14.9 ..",
            "17.3 15.8 14.6 13.6"));
    return shares;
  }

  private static ClusterYears survey(
      String nord, String midt, String syd, String vest, String region) {
    return ClusterYears.of(ClusterYears.SURVEYS, nord, midt, syd, vest, region);
  }
}
