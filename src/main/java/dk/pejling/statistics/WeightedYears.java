package dk.pejling.statistics;

import java.util.List;

/** Yearly figures that weigh unequally, and the straight line through them. */
record WeightedYears(List<Figure> years) {
  /**
   * @param weighted the figure times its weight
   */
  record Figure(int year, double weight, double weighted) {}

  /**
   * @throws IllegalArgumentException unless there are three different years
   */
  WeightedYears {
    if (years.stream().mapToInt(Figure::year).distinct().count() < 3) {
      throw new IllegalArgumentException("a trend takes three years");
    }
    years = List.copyOf(years);
  }

  Sums sums() {
    return Sums.of(years);
  }

  StraightLine line(double chiSquare) {
    return new StraightLine(
        Digits.of(sums().slope()),
        Digits.of(chiSquare),
        LeaveOneOut.keepsSign(years, some -> Sums.of(some).slope()));
  }

  /** The sums over the years, with the first year as year 0, that the line is made of. */
  record Sums(
      double weight, double weighted, double time, double timeSquared, double timeWeighted) {
    private static Sums of(List<Figure> years) {
      int origin = years.getFirst().year();
      double weight = 0;
      double weighted = 0;
      double time = 0;
      double timeSquared = 0;
      double timeWeighted = 0;
      for (Figure each : years) {
        double t = each.year() - origin;
        weight += each.weight();
        weighted += each.weighted();
        time += each.weight() * t;
        timeSquared += each.weight() * t * t;
        timeWeighted += each.weighted() * t;
      }
      return new Sums(weight, weighted, time, timeSquared, timeWeighted);
    }

    double lean() {
      return weight * timeWeighted - weighted * time;
    }

    double extent() {
      return weight * timeSquared - time * time;
    }

    double slope() {
      return lean() / extent();
    }
  }
}
