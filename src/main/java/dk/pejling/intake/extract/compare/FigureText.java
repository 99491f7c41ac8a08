package dk.pejling.intake.extract.compare;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishWords;
import dk.pejling.intake.SmallCount;
import dk.pejling.intake.extract.compare.FigureChange.Added;
import dk.pejling.intake.extract.compare.FigureChange.Gone;
import dk.pejling.intake.extract.compare.FigureChange.Revised;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Reading;
import dk.pejling.observation.Reading.Counted;
import dk.pejling.observation.Reading.Missing;
import dk.pejling.observation.Reading.NotApplicable;
import dk.pejling.observation.Reading.Suppressed;
import dk.pejling.observation.Reading.Tally;
import dk.pejling.observation.Reading.Valued;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changed figures in Danish, such as {@code Hjørring, 2025: 112 → 118}.
 *
 * @param quotable whether a change may be told with its figures
 */
public record FigureText(
    Map<IndicatorId, Indicator> indicators,
    Map<AreaId, Area> areas,
    Predicate<FigureChange> quotable) {
  private static final String UNQUOTED = "ændret; tallene gengives ikke";

  /** Tells every figure but small counts. */
  public static FigureText hidingSmallCounts(Agreement agreement) {
    Map<IndicatorId, Indicator> indicators = indicators(agreement);
    return new FigureText(
        indicators,
        agreement.geography().byId(),
        change -> figures(change).noneMatch(figure -> small(figure, indicators)));
  }

  /**
   * Tells no figure of an indicator's period where any area has a small count in either version, or
   * one the source hides: then nothing that is published can be reckoned back to it.
   *
   * @param all every figure of both versions
   */
  public static FigureText forPublishing(Agreement agreement, List<Observation> all) {
    Map<IndicatorId, Indicator> indicators = indicators(agreement);
    Predicate<Observation> telling =
        figure -> small(figure, indicators) || figure.reading() instanceof Suppressed;
    Set<List<Object>> delicate =
        all.stream().filter(telling).map(FigureText::slice).collect(Collectors.toSet());
    return new FigureText(
        indicators,
        agreement.geography().byId(),
        change -> !delicate.contains(slice(change.figure())));
  }

  private static List<Object> slice(Observation figure) {
    return List.of(figure.indicator(), figure.period());
  }

  private static Map<IndicatorId, Indicator> indicators(Agreement agreement) {
    return agreement.indicators().stream().collect(Collectors.toMap(Indicator::id, each -> each));
  }

  private static Stream<Observation> figures(FigureChange change) {
    return change instanceof Revised revised
        ? Stream.of(revised.before(), revised.figure())
        : Stream.of(change.figure());
  }

  private static boolean small(Observation figure, Map<IndicatorId, Indicator> indicators) {
    Indicator indicator = indicators.get(figure.indicator());
    return indicator == null || SmallCount.of(indicator).in(figure.reading(), indicator.measure());
  }

  /** The indicator's name; its id where the agreement has none. */
  public String name(IndicatorId id) {
    Indicator indicator = indicators.get(id);
    return indicator == null ? id.value() : indicator.name();
  }

  /** Such as {@code 3 tal ændret, 12 foreløbige tal er nu endelige og 1 tal er væk}. */
  public static String summary(List<FigureChange> changes) {
    List<String> parts = new ArrayList<>();
    count(parts, changes, each -> each instanceof Revised r && !r.sameReading(), "ændret");
    count(parts, changes, Gone.class::isInstance, "udgået");
    count(parts, changes, Added.class::isInstance, "nyt", "nye");
    count(
        parts,
        changes,
        FigureText::onlyBecameFinal,
        "uændret, men ikke længere foreløbigt",
        "uændrede, men ikke længere foreløbige");
    count(
        parts,
        changes,
        FigureText::onlyBecameProvisional,
        "uændret, men nu foreløbigt",
        "uændrede, men nu foreløbige");
    return DanishWords.list(parts);
  }

  private static boolean onlyBecameFinal(FigureChange change) {
    return change instanceof Revised revised && revised.sameReading() && revised.becameFinal();
  }

  private static boolean onlyBecameProvisional(FigureChange change) {
    return change instanceof Revised revised && revised.sameReading() && !revised.becameFinal();
  }

  private static void count(
      List<String> parts, List<FigureChange> changes, Predicate<FigureChange> of, String word) {
    count(parts, changes, of, word, word);
  }

  private static void count(
      List<String> parts,
      List<FigureChange> changes,
      Predicate<FigureChange> of,
      String one,
      String more) {
    long count = changes.stream().filter(of).count();
    if (count > 0) {
      parts.add(DanishNumber.of(count) + " tal " + (count == 1 ? one : more));
    }
  }

  /** The first of them, then {@code og 12 andre}. */
  public List<String> lines(List<FigureChange> changes, int most) {
    return bounded(changes, most, this::line);
  }

  /** Which figures, without what they say. */
  public List<String> places(List<FigureChange> changes, int most) {
    return bounded(changes, most, change -> place(change.figure()));
  }

  private static List<String> bounded(
      List<FigureChange> changes, int most, Function<FigureChange, String> line) {
    List<String> lines = new ArrayList<>();
    changes.stream().limit(most).map(line).forEach(lines::add);
    if (changes.size() > most) {
      int rest = changes.size() - most;
      lines.add("og %s %s".formatted(DanishNumber.of(rest), rest == 1 ? "andet" : "andre"));
    }
    return lines;
  }

  private String line(FigureChange change) {
    return place(change.figure()) + ": " + (quotable.test(change) ? told(change) : untold(change));
  }

  private String place(Observation figure) {
    Area area = areas.get(figure.area());
    String place = area == null ? figure.area().value() : area.name();
    return figure.group() instanceof Group.Part(var breakdown, String label)
        ? "%s, %s, %s".formatted(place, label, figure.period().label())
        : place + ", " + figure.period().label();
  }

  private static String told(FigureChange change) {
    return switch (change) {
      case Added(Observation figure) -> "nyt tal " + words(figure);
      case Gone(Observation figure) -> "udgået, var " + words(figure);
      case Revised(Observation before, Observation figure) ->
          words(before) + " → " + words(figure) + ending((Revised) change);
    };
  }

  private static String untold(FigureChange change) {
    return switch (change) {
      case Added added -> "nyt tal, der ikke gengives";
      case Gone gone -> "udgået";
      case Revised revised -> UNQUOTED + ending(revised);
    };
  }

  private static String ending(Revised revised) {
    return revised.becameFinal() && !revised.figure().provisional() ? " (nu endeligt)" : "";
  }

  private static String words(Observation figure) {
    return words(figure.reading()) + (figure.provisional() ? " (foreløbigt)" : "");
  }

  private static String words(Reading reading) {
    return switch (reading) {
      case Counted(long numerator, long denominator) ->
          DanishNumber.of(numerator) + " af " + DanishNumber.of(denominator);
      case Tally(long count) -> DanishNumber.of(count);
      case Valued(BigDecimal value, Reading.SourceInterval.NotPublished none) ->
          DanishNumber.exact(value);
      case Valued(BigDecimal value, Reading.SourceInterval.Between(var lower, var upper)) ->
          "%s (%s-%s)"
              .formatted(
                  DanishNumber.exact(value), DanishNumber.exact(lower), DanishNumber.exact(upper));
      case Missing missing -> "intet tal";
      case Suppressed suppressed -> "skjult af kilden";
      case NotApplicable none -> "kan ikke opgøres";
    };
  }
}
