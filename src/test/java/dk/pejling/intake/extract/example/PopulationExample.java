package dk.pejling.intake.extract.example;

import java.util.Map;

/** The invented extract of inhabitants, as Statistikbanken's table FOLK1A writes it. */
final class PopulationExample {
  private static final double MEN = 0.504;

  /** Growth a year; municipalities not named lose a little. */
  private static final Map<ExampleArea, Double> GROWTH =
      Map.of(
          ExampleArea.AALBORG, 0.007,
          ExampleArea.REBILD, 0.008,
          ExampleArea.BROENDERSLEV, 0.004,
          ExampleArea.LAESOE, -0.006);

  private PopulationExample() {}

  static String text() {
    StringBuilder text = new StringBuilder("OMRÅDE;KØN;TID;INDHOLD\n");
    for (int year : ClusterYears.EVERY_YEAR) {
      long whole = 0;
      long men = 0;
      for (ExampleArea area : ExampleArea.values()) {
        double growth = GROWTH.getOrDefault(area, -0.002);
        long inhabitants = Math.round(area.inhabitants * (1 + growth * (year - 2020)));
        long menHere = Math.round(inhabitants * MEN);
        whole += inhabitants;
        men += menHere;
        lines(text, area.label, year, inhabitants, menHere);
      }
      lines(text, ExampleArea.REGION, year, whole, men);
    }
    return text.toString();
  }

  private static void lines(StringBuilder text, String area, int year, long whole, long men) {
    line(text, area, "I alt", year, whole);
    line(text, area, "Mænd", year, men);
    line(text, area, "Kvinder", year, whole - men);
  }

  private static void line(StringBuilder text, String area, String sex, int year, long count) {
    text.append("%s;%s;%dK1;%d\n".formatted(area, sex, year, count));
  }
}
