package dk.pejling.intake.extract.example;

import java.util.Arrays;
import java.util.List;

/**
 * The municipalities of the example.
 *
 * <p>{@code inhabitants} on 1 January 2020; {@code psychiatric} discharges from psychiatric wards
 * and {@code elderly} inhabitants of 65 years or more, both invented.
 */
enum ExampleArea {
  BROENDERSLEV("810", "Brønderslev", 0, 36_304, 146, 7_741),
  FREDERIKSHAVN("813", "Frederikshavn", 0, 59_654, 302, 15_470),
  HJOERRING("860", "Hjørring", 0, 64_483, 318, 14_470),
  LAESOE("825", "Læsø", 0, 1_786, 9, 620),
  JAMMERBUGT("849", "Jammerbugt", 1, 38_324, 172, 9_180),
  AALBORG("851", "Aalborg", 1, 217_075, 1_142, 39_460),
  MARIAGERFJORD("846", "Mariagerfjord", 2, 41_800, 186, 9_430),
  REBILD("840", "Rebild", 2, 30_113, 104, 6_010),
  VESTHIMMERLANDS("820", "Vesthimmerlands", 2, 36_727, 168, 8_830),
  MORSOE("773", "Morsø", 3, 20_247, 98, 5_510),
  THISTED("787", "Thisted", 3, 43_423, 202, 10_190);

  static final List<String> CLUSTERS =
      List.of("Klynge Nord", "Klynge Midt", "Klynge Syd", "Klynge Vest");
  static final String REGION = "Region Nordjylland";

  final String code;
  final String label;
  final int cluster;
  final int inhabitants;
  final int psychiatric;
  final int elderly;

  ExampleArea(
      String code, String label, int cluster, int inhabitants, int psychiatric, int elderly) {
    this.code = code;
    this.label = label;
    this.cluster = cluster;
    this.inhabitants = inhabitants;
    this.psychiatric = psychiatric;
    this.elderly = elderly;
  }

  static List<ExampleArea> of(int cluster) {
    return Arrays.stream(values()).filter(area -> area.cluster == cluster).toList();
  }

  static int inhabitants(int cluster) {
    return of(cluster).stream().mapToInt(area -> area.inhabitants).sum();
  }
}
