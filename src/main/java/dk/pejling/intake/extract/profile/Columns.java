package dk.pejling.intake.extract.profile;

import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.intake.extract.profile.shape.FileNamePeriod;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an extract keeps what (`kolonner`).
 *
 * @param area heading of the column that names the area
 * @param note heading of the column with remarks
 */
public record Columns(
    IndicatorPlace indicator,
    String area,
    PeriodPlace period,
    FigurePlace figure,
    IntervalPlace interval,
    NotePlace note) {

  /** Headings without which no row can be read. */
  public List<String> required() {
    List<String> headings = new ArrayList<>();
    if (indicator instanceof IndicatorPlace.InColumn(String heading)) {
      headings.add(heading);
    }
    headings.add(area);
    if (period instanceof PeriodPlace.InColumn(String heading)) {
      headings.add(heading);
    }
    if (!(period instanceof PeriodPlace.InHeadings)) {
      headings.addAll(figure.headings());
    }
    return List.copyOf(headings);
  }

  /** Headings whose absence costs only what they hold. */
  public List<String> optional() {
    List<String> headings = new ArrayList<>();
    if (interval instanceof IntervalPlace.InColumns(String lower, String upper)) {
      headings.add(lower);
      headings.add(upper);
    }
    if (note instanceof NotePlace.InColumn(String heading)) {
      headings.add(heading);
    }
    return List.copyOf(headings);
  }

  /** How it is known which indicator a row is about. */
  public sealed interface IndicatorPlace {
    record InColumn(String heading) implements IndicatorPlace {}

    /** The whole file is about one. */
    record Fixed(IndicatorId indicator) implements IndicatorPlace {}
  }

  /** How it is known which period a figure stands for. */
  public sealed interface PeriodPlace {
    record InColumn(String heading) implements PeriodPlace {}

    /** Every column whose heading is a period holds the figures of that period. */
    record InHeadings() implements PeriodPlace {}

    /** The whole file is about one, which its name tells. */
    record InFileName(FileNamePeriod name) implements PeriodPlace {}
  }

  /** Where the figures are. */
  public sealed interface FigurePlace {
    List<String> headings();

    /** One column: a calculated figure, or a count where the indicator is one. */
    record Value(String value) implements FigurePlace {
      @Override
      public List<String> headings() {
        return List.of(value);
      }
    }

    /** What the figure is calculated from. */
    record Counts(String numerator, String denominator) implements FigurePlace {
      @Override
      public List<String> headings() {
        return List.of(numerator, denominator);
      }
    }

    /** Both; each indicator takes what it needs, and the two are held against each other. */
    record ValueAndCounts(String value, String numerator, String denominator)
        implements FigurePlace {
      @Override
      public List<String> headings() {
        return List.of(value, numerator, denominator);
      }
    }
  }

  /** Where the source's own 95 % interval is. */
  public sealed interface IntervalPlace {
    record InColumns(String lower, String upper) implements IntervalPlace {}

    record NotGiven() implements IntervalPlace {}
  }

  /** Where remarks on a figure are. */
  public sealed interface NotePlace {
    record InColumn(String heading) implements NotePlace {}

    record NotGiven() implements NotePlace {}
  }
}
