package dk.pejling.intake.extract.example;

import java.util.Arrays;
import java.util.List;

/**
 * What an invented indicator is made to be: a value for each year and cluster, and for the region
 * where it isn't the sum of its clusters. {@code NaN} is a figure the source doesn't have.
 *
 * @param years in the order of the values
 * @param clusters the values of each cluster, by number
 * @param region empty where the region is summed
 */
record ClusterYears(List<Integer> years, List<double[]> clusters, double[] region) {
  static final List<Integer> EVERY_YEAR =
      List.of(2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025);
  static final List<Integer> SURVEYS = List.of(2017, 2021, 2023, 2025);

  /** Values as written, year after year, with {@code ..} for what is missing. */
  static ClusterYears of(
      List<Integer> years, String nord, String midt, String syd, String vest, String region) {
    return new ClusterYears(
        years,
        List.of(values(nord), values(midt), values(syd), values(vest)),
        region.isEmpty() ? new double[0] : values(region));
  }

  double at(int cluster, int year) {
    return clusters.get(cluster)[years.indexOf(year)];
  }

  double region(int year) {
    return region[years.indexOf(year)];
  }

  private static double[] values(String text) {
    return Arrays.stream(text.split(" "))
        .mapToDouble(value -> value.equals("..") ? Double.NaN : Double.parseDouble(value))
        .toArray();
  }
}
