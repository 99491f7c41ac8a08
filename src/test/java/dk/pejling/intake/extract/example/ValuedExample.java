package dk.pejling.intake.extract.example;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Invents values for municipalities whose mean, weighted by inhabitants, is what their cluster is
 * made to be.
 */
final class ValuedExample {
  private final Random random;
  private final ClusterYears aim;
  private final double spread;
  private final Map<ExampleArea, Double> habits = new EnumMap<>(ExampleArea.class);

  /**
   * An indicator.
   *
   * @param spread how far municipalities usually are from their cluster
   */
  ValuedExample(long seed, ClusterYears aim, double spread) {
    this.random = new Random(seed);
    this.aim = aim;
    this.spread = spread;
    for (ExampleArea area : ExampleArea.values()) {
      habits.put(area, random.nextGaussian() * spread);
    }
  }

  /** The values of one year, to one decimal; none where the cluster has none. */
  Map<ExampleArea, Double> year(int year) {
    Map<ExampleArea, Double> values = new EnumMap<>(ExampleArea.class);
    for (int cluster = 0; cluster < ExampleArea.CLUSTERS.size(); cluster++) {
      List<ExampleArea> members = ExampleArea.of(cluster);
      double mean = 0;
      for (ExampleArea area : members) {
        double off = habits.getOrDefault(area, 0.0) + random.nextGaussian() * spread / 4;
        values.put(area, off);
        mean += off * area.inhabitants / ExampleArea.inhabitants(cluster);
      }
      for (ExampleArea area : members) {
        double value = aim.at(cluster, year) + values.getOrDefault(area, 0.0) - mean;
        values.put(area, Double.isNaN(value) ? Double.NaN : Math.round(value * 10) / 10.0);
      }
    }
    return values;
  }
}
