package dk.pejling.intake.extract.example;

import java.util.Map;

/** The invented extracts of averages: waiting days, and days in bed after treatment. */
final class WaitingExamples {
  private static final ClusterYears WAITING =
      ClusterYears.of(
          ClusterYears.EVERY_YEAR,
          "16.1 15.8 15.4 17.2 16.0 15.3 14.6 13.8 13.0",
          "15.4 15.0 14.7 16.3 15.2 14.4 13.6 12.4 11.2",
          "15.5 15.2 14.9 16.6 15.4 14.6 13.9 12.8 11.7",
          "15.8 15.5 15.1 16.8 15.7 14.9 14.2 13.0 11.9",
          "15.6 15.3 15.0 16.6 15.5 14.7 14.0 12.9 11.9");
  private static final ClusterYears SOMATIC =
      ClusterYears.of(
          ClusterYears.EVERY_YEAR,
          "11.8 11.4 11.0 9.1 9.8 10.3 9.9 8.9 7.8",
          "10.9 10.6 10.2 8.4 9.0 9.5 9.2 8.5 7.8",
          "11.0 10.7 10.4 8.6 9.2 9.7 9.4 8.6 7.7",
          "12.1 11.8 11.4 9.6 10.3 10.9 10.6 9.8 8.9",
          "11.3 11.0 10.6 8.8 9.4 9.9 9.6 8.7 7.9");
  private static final ClusterYears PSYCHIATRIC =
      ClusterYears.of(
          ClusterYears.EVERY_YEAR,
          "13.1 13.4 13.0 11.6 12.4 12.8 12.6 16.4 16.1",
          "12.6 12.8 12.5 11.1 11.8 12.3 12.1 15.9 15.6",
          "12.4 12.9 12.6 11.0 11.9 12.2 12.2 15.8 15.7",
          "13.0 13.2 12.8 11.3 12.2 12.6 12.5 16.5 16.0",
          "12.8 13.0 12.7 11.2 12.0 12.4 12.3 16.1 15.8");

  /** Days that a municipality of 10,000 inhabitants may be off by. */
  private static final double HALF_WIDTH = 2.3;

  private WaitingExamples() {}

  static String waiting() {
    TidyLines lines = new TidyLines();
    ValuedExample example = new ValuedExample(40, WAITING, 1.1);
    for (int year : ClusterYears.EVERY_YEAR) {
      Map<ExampleArea, Double> values = example.year(year);
      if (year == 2019) {
        values.put(ExampleArea.LAESOE, Double.NaN);
      }
      values.forEach((area, value) -> add(lines, area.label, year, value, half(area.inhabitants)));
      for (int cluster = 0; cluster < ExampleArea.CLUSTERS.size(); cluster++) {
        String name = ExampleArea.CLUSTERS.get(cluster);
        add(lines, name, year, WAITING.at(cluster, year), half(ExampleArea.inhabitants(cluster)));
      }
      add(lines, ExampleArea.REGION, year, WAITING.region(year), half(590_000));
    }
    return lines.text();
  }

  /** As Statistikbanken writes it: byte order mark, CRLF, capitals, value last. */
  static String days() {
    StringBuilder text = new StringBuilder("\uFEFFOMRÅDE;AFDELING;TID;INDHOLD\r\n");
    days(text, "Somatik", SOMATIC, 41);
    days(text, "Psykiatri", PSYCHIATRIC, 42);
    return text.toString();
  }

  private static void days(StringBuilder text, String ward, ClusterYears aim, int seed) {
    ValuedExample example = new ValuedExample(seed, aim, 0.9);
    for (int year : ClusterYears.EVERY_YEAR) {
      Map<ExampleArea, Double> values = example.year(year);
      if (ward.equals("Psykiatri")) {
        values.put(ExampleArea.LAESOE, Double.NaN);
      }
      values.forEach((area, value) -> line(text, area.label, ward, year, value));
      for (int cluster = 0; cluster < ExampleArea.CLUSTERS.size(); cluster++) {
        line(text, ExampleArea.CLUSTERS.get(cluster), ward, year, aim.at(cluster, year));
      }
      line(text, ExampleArea.REGION, ward, year, aim.region(year));
    }
  }

  private static void line(StringBuilder text, String area, String ward, int year, double value) {
    String written = Double.isNaN(value) ? ".." : TidyLines.oneDecimal(value);
    text.append(String.join(";", area, ward, Integer.toString(year), written)).append("\r\n");
  }

  private static void add(TidyLines lines, String area, int year, double value, double half) {
    lines.value("ventetid-genop", area, year, value, half);
  }

  private static double half(int inhabitants) {
    return Math.max(0.3, Math.round(10 * HALF_WIDTH * Math.sqrt(10_000.0 / inhabitants)) / 10.0);
  }
}
