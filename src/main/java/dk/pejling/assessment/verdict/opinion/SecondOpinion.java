package dk.pejling.assessment.verdict.opinion;

import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.Verdict;
import java.math.BigDecimal;

/** What another published method says of the same criterion (`følsomhed`, method §2). */
public sealed interface SecondOpinion {
  /**
   * Open SDG's method for numeric targets: growth so far against growth required.
   *
   * @param years from baseline to latest
   * @param yearsInAll from baseline to target
   * @param observed growth per year, a fraction
   * @param required growth per year, a fraction
   * @param ratio observed against required, positive when it goes the better way
   */
  record Growth(
      Point baseline,
      Point latest,
      Point target,
      BigDecimal years,
      BigDecimal yearsInAll,
      BigDecimal observed,
      BigDecimal required,
      BigDecimal ratio,
      GrowthStatus status)
      implements SecondOpinion {}

  /**
   * The method of Germany's sustainability strategy: the last five years' mean change goes on until
   * the target's year.
   *
   * @param first five years before the latest
   * @param yearsLeft from latest to target
   * @param yearly mean change per year
   * @param expected in the target's year
   * @param miss how far {@code expected} is on the wrong side of the target; 0 on the right side
   * @param distance from latest to target, without sign
   */
  record Forecast(
      Point first,
      Point latest,
      Point target,
      BigDecimal yearsLeft,
      BigDecimal yearly,
      BigDecimal expected,
      BigDecimal miss,
      BigDecimal distance,
      Weather weather)
      implements SecondOpinion {}

  record NotCalculable(Obstacle why) implements SecondOpinion {}

  /**
   * Whether this method would show another light. Steps within a light, such as two kinds of
   * yellow, are no disagreement: the methods cut them differently.
   */
  default boolean disagreesWith(Verdict verdict) {
    return switch (this) {
      case Growth growth -> growth.status().light() != verdict.light();
      case Forecast forecast -> forecast.weather().light() != verdict.light();
      case NotCalculable none -> false;
    };
  }

  /** A method's own word for how it goes, and the light that comes nearest. */
  sealed interface Grade {
    String label();

    Light light();
  }

  /** Open SDG's statuses, best first. */
  enum GrowthStatus implements Grade {
    TARGET_ACHIEVED("målet nået", Light.GREEN),
    SUBSTANTIAL("væsentlig fremgang", Light.GREEN),
    MODERATE("moderat fremgang", Light.YELLOW),
    LIMITED("begrænset fremgang", Light.YELLOW),
    DETERIORATION("tilbagegang", Light.RED);

    private final String label;
    private final Light light;

    GrowthStatus(String label, Light light) {
      this.label = label;
      this.light = light;
    }

    @Override
    public String label() {
      return label;
    }

    @Override
    public Light light() {
      return light;
    }
  }

  /** The German strategy's weather symbols, best first. */
  enum Weather implements Grade {
    SUN("sol", Light.GREEN),
    LIGHT_CLOUD("let skyet", Light.YELLOW),
    CLOUD("overskyet", Light.YELLOW),
    STORM("uvejr", Light.RED);

    private final String label;
    private final Light light;

    Weather(String label, Light light) {
      this.label = label;
      this.light = light;
    }

    @Override
    public String label() {
      return label;
    }

    @Override
    public Light light() {
      return light;
    }
  }
}
