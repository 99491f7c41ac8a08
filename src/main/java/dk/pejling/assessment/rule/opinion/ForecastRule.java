package dk.pejling.assessment.rule.opinion;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.rule.Better;
import dk.pejling.assessment.rule.opinion.YearRun.Known;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.assessment.verdict.opinion.SecondOpinion;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.Forecast;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.NotCalculable;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.Weather;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Where the last five yearly changes lead (method §2, sensitivity b), as Germany's sustainability
 * strategy: a miss of less than 5 % of what is left is sun, to 20 % light cloud, above that cloud
 * while the figure goes the right way, else storm.
 */
final class ForecastRule {
  static final int YEARS = 6;
  static final BigDecimal SUN_BELOW = new BigDecimal("0.05");
  static final BigDecimal LIGHT_CLOUD_TO = new BigDecimal("0.20");

  private static final BigDecimal CHANGES = BigDecimal.valueOf(YEARS - 1L);

  private ForecastRule() {}

  static SecondOpinion of(Course.Known course, Indicator indicator, AreaSeries series) {
    if (course.ofGap()) {
      // the same areas would have to be compared in all six years
      return new NotCalculable(new Obstacle.NotMeasured());
    }
    if (!(course.latest().period() instanceof Period.Year)) {
      return new NotCalculable(new Obstacle.NotYearly(course.latest().period()));
    }
    return switch (YearRun.last(YEARS, indicator, series)) {
      case YearRun.NotFound(Obstacle why) -> new NotCalculable(why);
      case YearRun.Found(List<Known> years) -> forecast(course, years.getFirst());
    };
  }

  private static SecondOpinion forecast(Course.Known course, Known first) {
    BigDecimal latest = course.latest().value();
    BigDecimal target = course.target().value();
    BigDecimal left = course.target().period().middle().subtract(course.latest().period().middle());
    BigDecimal gone = latest.subtract(first.figure().value());
    BigDecimal expected = latest.add(gone.multiply(left).divide(CHANGES, MathContext.DECIMAL128));
    BigDecimal miss = Better.shortfall(expected, target, course.direction());
    BigDecimal distance = target.subtract(latest).abs();
    boolean rightWay = gone.signum() == course.direction().sign();
    return new Forecast(
        new Point(first.year(), first.figure().value()),
        course.latest(),
        course.target(),
        left,
        gone.divide(CHANGES, MathContext.DECIMAL128),
        expected,
        miss,
        distance,
        weather(miss, distance, rightWay));
  }

  static Weather weather(BigDecimal miss, BigDecimal distance, boolean rightWay) {
    if (miss.signum() == 0 || miss.compareTo(distance.multiply(SUN_BELOW)) < 0) {
      return Weather.SUN;
    }
    if (miss.compareTo(distance.multiply(LIGHT_CLOUD_TO)) <= 0) {
      return Weather.LIGHT_CLOUD;
    }
    return rightWay ? Weather.CLOUD : Weather.STORM;
  }
}
