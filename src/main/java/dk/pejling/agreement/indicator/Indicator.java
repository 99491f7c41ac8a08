package dk.pejling.agreement.indicator;

import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something measured year after year (`indikator`).
 *
 * @param shortName fits a table row with its unit, such as {@code Akutte psykiatriske
 *     genindlæggelser}
 * @param population whom the unit counts, such as {@code udskrivninger fra psykiatrisk afdeling}
 * @param finest the finest level its source publishes
 * @param disclosureThreshold counts from 1 up to one less are hidden; 0 where nothing is counted
 * @param breakdowns of its figures by sex or age, where the source has them
 * @param nationalGoals numbers of the national goals it speaks to
 * @param note a caveat printed in the catalogue, or empty
 */
public record Indicator(
    IndicatorId id,
    String name,
    String shortName,
    String population,
    Unit unit,
    Direction direction,
    Measure measure,
    AreaLevel finest,
    RollUp rollUp,
    SourceId source,
    int disclosureThreshold,
    List<SeriesBreak> breaks,
    Plausible plausible,
    List<Breakdown> breakdowns,
    List<Integer> nationalGoals,
    String note) {
  public Indicator {
    breakdowns = List.copyOf(breakdowns);
    breaks = List.copyOf(breaks);
    nationalGoals = List.copyOf(nationalGoals);
  }

  /** Everyone first, then every group of every breakdown. */
  public List<Group> groups() {
    return Stream.concat(
            Stream.of(Group.EVERYONE), breakdowns.stream().flatMap(each -> each.groups().stream()))
        .toList();
  }

  /** Which way is better (`retning`). */
  public enum Direction {
    HIGHER_IS_BETTER(1, "højere er bedre"),
    LOWER_IS_BETTER(-1, "lavere er bedre");

    private final int sign;
    private final String label;

    Direction(int sign, String label) {
      this.sign = sign;
      this.label = label;
    }

    /** {@code d} of method §1. */
    public int sign() {
      return sign;
    }

    public String label() {
      return label;
    }
  }

  /**
   * What a figure is counted in (`enhed`).
   *
   * @param name after a figure, such as {@code pct.} or {@code pr. 1.000 borgere 65+}
   * @param change after a difference, such as {@code pct.point}
   * @param factor what a fraction is multiplied with: 100 for per cent
   * @param decimals shown on a page
   */
  public record Unit(String name, String change, BigDecimal factor, int decimals) {}

  /** What kind of figure it is (`måltype`); it decides the interval (method §4). */
  public sealed interface Measure {
    /** Numerator is a part of denominator: exact Clopper-Pearson. */
    record Proportion() implements Measure {}

    /** Events per denominator the source gives beside them: Byar, exact Poisson below 10. */
    record Rate() implements Measure {}

    /**
     * Events per inhabitant; the source counts only the events.
     *
     * @param population the indicator that counts the inhabitants
     * @param year always this year's inhabitants
     */
    record PopulationRate(IndicatorId population, PopulationYear year) implements Measure {}

    /** A survey's weighted share: only the survey's own interval. */
    record SurveyShare() implements Measure {}

    /** A mean or median, such as waiting days: only an interval that its source publishes. */
    record Average() implements Measure {}

    /** A plain count, such as inhabitants: no interval. */
    record Count() implements Measure {}
  }

  /** Which year's inhabitants a rate is taken per. */
  public sealed interface PopulationYear {
    /** The year of the events. */
    record SameYear() implements PopulationYear {}

    /** One year for all, where the source has no other; the report says so. */
    record Fixed(Period period) implements PopulationYear {}
  }

  /** How areas make up the next level (`sammenlægning`, method §4). */
  public sealed interface RollUp {
    /** Numerators and denominators add. */
    record Sum() implements RollUp {}

    /** Shares weighted by a population; marked as own calculation. */
    record Weighted() implements RollUp {}

    /** Only the source's own figure for the level. */
    record Published() implements RollUp {}

    /** Never. */
    record None() implements RollUp {}
  }

  /**
   * A break in the series (`databrud`): figures before and after can't be compared.
   *
   * @param from the first period counted the new way
   * @param reason such as {@code nyt landspatientregister}
   */
  public record SeriesBreak(Period from, String reason) {}

  /** The range outside which a figure asks for an explanation; both ends belong to it. */
  public record Plausible(BigDecimal from, BigDecimal to) {}
}
