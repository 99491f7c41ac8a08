package dk.pejling.intake.extract.figure;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.intake.SmallCount;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.complaint.Refusal;
import dk.pejling.intake.extract.figure.CellReader.Content;
import dk.pejling.intake.extract.profile.Columns;
import dk.pejling.intake.extract.profile.Columns.FigurePlace;
import dk.pejling.intake.extract.profile.Columns.IntervalPlace;
import dk.pejling.intake.extract.profile.Columns.PeriodPlace;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.table.Layout;
import dk.pejling.intake.extract.table.Row;
import dk.pejling.observation.Reading;
import java.math.BigDecimal;
import java.util.stream.IntStream;

/**
 * Reads a row's figure in the form its indicator needs: counts for proportions and rates, a plain
 * count for what is counted, a value with the source's interval for the rest.
 */
public final class FigureReader {
  private static final int NOWHERE = -1;

  private final CellReader cells;
  private final IntervalReader.Columns bounds;
  private final IntervalReader intervals;
  private final int value;
  private final int numerator;
  private final int denominator;

  public FigureReader(SourceProfile profile, Layout layout) {
    Columns columns = profile.columns();
    this.cells = new CellReader(profile);
    this.bounds = interval(columns, layout);
    this.intervals = new IntervalReader(cells, bounds);
    if (columns.period() instanceof PeriodPlace.InHeadings) {
      value = layout.column(Layout.FIGURE);
      numerator = NOWHERE;
      denominator = NOWHERE;
      return;
    }
    switch (columns.figure()) {
      case FigurePlace.Value(String heading) -> {
        value = layout.column(heading);
        numerator = NOWHERE;
        denominator = NOWHERE;
      }
      case FigurePlace.Counts(String top, String bottom) -> {
        value = NOWHERE;
        numerator = layout.column(top);
        denominator = layout.column(bottom);
      }
      case FigurePlace.ValueAndCounts(String heading, String top, String bottom) -> {
        value = layout.column(heading);
        numerator = layout.column(top);
        denominator = layout.column(bottom);
      }
    }
  }

  /** Which columns give an indicator's figure where each holds a plain count. */
  public sealed interface PlainCounts {
    record Tally(int column) implements PlainCounts {}

    /**
     * Two columns and nothing beside them to hold them against.
     *
     * @param proportion whether the first is a part of the second
     */
    record Fraction(int numerator, int denominator, boolean proportion) implements PlainCounts {}

    /** Other figures, or more columns to weigh against each other. */
    record No() implements PlainCounts {}
  }

  /** How {@link #read} takes plain counts of an indicator. */
  public PlainCounts plain(Indicator indicator) {
    return switch (indicator.measure()) {
      case Measure.PopulationRate(var population, var year) -> tally();
      case Measure.Count() -> tally();
      case Measure.Proportion() -> fraction(true);
      case Measure.Rate() -> fraction(false);
      case Measure.SurveyShare() -> new PlainCounts.No();
      case Measure.Average() -> new PlainCounts.No();
    };
  }

  private PlainCounts tally() {
    return new PlainCounts.Tally(value == NOWHERE ? numerator : value);
  }

  private PlainCounts fraction(boolean proportion) {
    return value == NOWHERE
        ? new PlainCounts.Fraction(numerator, denominator, proportion)
        : new PlainCounts.No();
  }

  /** What a row says; where it tells a small count, a refusal quotes none of its figures. */
  public Figure read(Row row, Indicator indicator) {
    Figure figure = figure(row, indicator);
    return figure instanceof Figure.Refused(Refusal refusal) && tellsSmallCount(row, indicator)
        ? new Figure.Refused(refusal.unquoted())
        : figure;
  }

  /** A value beside a small count, or beside what is left of the whole, gives it away. */
  private boolean tellsSmallCount(Row row, Indicator indicator) {
    SmallCount small = SmallCount.of(indicator);
    return IntStream.of(value, numerator, denominator, bounds.lower(), bounds.upper())
            .anyMatch(column -> small.in(text(row, column)))
        || small.inRest(text(row, numerator), text(row, denominator));
  }

  private static String text(Row row, int column) {
    return column == NOWHERE ? "" : row.text(column);
  }

  private Figure figure(Row row, Indicator indicator) {
    return switch (indicator.measure()) {
      case Measure.Proportion() -> countedOrValued(row, indicator);
      case Measure.Rate() -> countedOrValued(row, indicator);
      case Measure.PopulationRate(var population, var year) -> tally(row, indicator);
      case Measure.Count() -> tally(row, indicator);
      case Measure.SurveyShare() -> valued(row);
      case Measure.Average() -> valued(row);
    };
  }

  private Figure countedOrValued(Row row, Indicator indicator) {
    return hasCounts(row) ? counted(row, indicator) : valued(row);
  }

  private boolean hasCounts(Row row) {
    return numerator != NOWHERE
        && (value == NOWHERE || !row.text(numerator).isBlank() || !row.text(denominator).isBlank());
  }

  private Figure counted(Row row, Indicator indicator) {
    Content top = cells.read(row, numerator);
    Content bottom = cells.read(row, denominator);
    if (isBlank(top) != isBlank(bottom)) {
      return Counts.half(row, isBlank(top) ? numerator : denominator);
    }
    if (!(top instanceof Content.Value(BigDecimal events))) {
      return notAValue(top, row, numerator);
    }
    if (!(bottom instanceof Content.Value(BigDecimal whole))) {
      return bottom instanceof Content.Missing
          ? Counts.half(row, denominator)
          : notAValue(bottom, row, denominator);
    }
    if (!Counts.isCount(events)) {
      return Counts.notACount(row, numerator);
    }
    if (!Counts.isCount(whole)) {
      return Counts.notACount(row, denominator);
    }
    Figure figure = Counts.counted(row, numerator, events, whole, indicator);
    return value == NOWHERE ? figure : agreeing(figure, row, indicator);
  }

  private static boolean isBlank(Content content) {
    return content instanceof Content.Missing(String token) && token.isEmpty();
  }

  /** The counts, unless the value beside them says something else. */
  private Figure agreeing(Figure figure, Row row, Indicator indicator) {
    if (!(figure instanceof Figure.Read(Reading.Counted(long events, long whole), var at))) {
      return figure;
    }
    Content beside = cells.read(row, value);
    if (beside instanceof Content.Refused(Refusal refusal)) {
      return new Figure.Refused(refusal);
    }
    if (beside instanceof Content.Value(BigDecimal stated)
        && !Counts.agree(stated, events, whole, indicator.unit().factor())) {
      return Counts.disagreement(row, value);
    }
    return figure;
  }

  private Figure tally(Row row, Indicator indicator) {
    int column = value != NOWHERE && !row.text(value).isBlank() ? value : numerator;
    int place = column == NOWHERE ? value : column;
    Content content = cells.read(row, place);
    if (!(content instanceof Content.Value(BigDecimal count))) {
      return notAValue(content, row, place);
    }
    return Counts.isCount(count)
        ? new Figure.Read(new Reading.Tally(count.longValueExact()), row.at(place))
        : Counts.notACount(row, place);
  }

  private Figure valued(Row row) {
    if (value == NOWHERE) {
      return new Figure.Refused(
          new Refusal(
              ExtractCode.NOT_A_NUMBER,
              "værdi",
              row.whole(),
              "kun tæller og nævner",
              "en værdi; indikatoren regnes ikke ud af tæller og nævner"));
    }
    Content content = cells.read(row, value);
    return content instanceof Content.Value(BigDecimal stated)
        ? intervals.around(stated, row, value)
        : notAValue(content, row, value);
  }

  private static Figure notAValue(Content content, Row row, int column) {
    return switch (content) {
      case Content.Missing(String token) ->
          new Figure.Read(new Reading.Missing(token), row.at(column));
      case Content.Suppressed(String token) ->
          new Figure.Read(new Reading.Suppressed(token), row.at(column));
      case Content.Refused(Refusal refusal) -> new Figure.Refused(refusal);
      case Content.Value(BigDecimal number) ->
          new Figure.Read(
              new Reading.Valued(number, new Reading.SourceInterval.NotPublished()),
              row.at(column));
    };
  }

  private static IntervalReader.Columns interval(Columns columns, Layout layout) {
    return switch (columns.interval()) {
      case IntervalPlace.InColumns(String lower, String upper) ->
          new IntervalReader.Columns(layout.column(lower), layout.column(upper));
      case IntervalPlace.NotGiven() -> new IntervalReader.Columns(NOWHERE, NOWHERE);
    };
  }
}
