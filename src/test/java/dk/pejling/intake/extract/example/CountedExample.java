package dk.pejling.intake.extract.example;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * Invents counts for municipalities that add up to what their cluster is made to be. The largest
 * municipality of a cluster takes up what rounding leaves.
 */
final class CountedExample {
  private final Random random;
  private final ClusterYears aim;
  private final double factor;
  private final double spread;
  private final Map<ExampleArea, Double> habits = new EnumMap<>(ExampleArea.class);

  /**
   * An indicator.
   *
   * @param factor what a fraction is multiplied with: 100 for per cent
   * @param spread how far municipalities usually are from their cluster
   */
  CountedExample(long seed, ClusterYears aim, double factor, double spread) {
    this.random = new Random(seed);
    this.aim = aim;
    this.factor = factor;
    this.spread = spread;
    for (ExampleArea area : ExampleArea.values()) {
      habits.put(area, random.nextGaussian() * spread);
    }
  }

  /** Events of a whole. */
  record Count(long numerator, long denominator) {
    Count plus(Count other) {
      return new Count(numerator + other.numerator, denominator + other.denominator);
    }
  }

  /**
   * The counts of one year.
   *
   * @param size a municipality's usual denominator
   */
  Map<ExampleArea, Count> year(int year, ToIntFunction<ExampleArea> size, double growth) {
    Map<ExampleArea, Count> counts = new EnumMap<>(ExampleArea.class);
    for (int cluster = 0; cluster < ExampleArea.CLUSTERS.size(); cluster++) {
      List<ExampleArea> members = ExampleArea.of(cluster);
      double rate = aim.at(cluster, year);
      Count sum = new Count(0, 0);
      ExampleArea largest = members.getFirst();
      for (ExampleArea area : members) {
        long whole = Math.round(size.applyAsInt(area) * (growth + random.nextGaussian() * 0.01));
        double own = rate + habits.getOrDefault(area, 0.0) + random.nextGaussian() * spread / 3;
        long events = Math.max(1, Math.min(whole - 1, Math.round(own * whole / factor)));
        counts.put(area, new Count(events, whole));
        sum = sum.plus(new Count(events, whole));
        largest = area.inhabitants > largest.inhabitants ? area : largest;
      }
      long left = Math.round(rate * sum.denominator() / factor) - sum.numerator();
      counts.merge(largest, new Count(left, 0), Count::plus);
    }
    return counts;
  }

  static Count sum(Map<ExampleArea, Count> counts) {
    return counts.values().stream().reduce(new Count(0, 0), Count::plus);
  }
}
