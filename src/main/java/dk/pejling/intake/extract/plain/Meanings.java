package dk.pejling.intake.extract.plain;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.figure.FigureReader.PlainCounts;
import dk.pejling.intake.extract.profile.Breakdown;
import dk.pejling.intake.extract.sum.BreakdownFilter;
import dk.pejling.intake.extract.sum.Numbered;
import dk.pejling.period.Period;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What labels mean, as numbers: negative where a line is left out, is about another area, or must
 * be read the general way. Shared by the threads of one reading.
 */
final class Meanings {
  /** Only the general way knows what to say of it. */
  static final int UNUSUAL = -1;

  /** Bytes that aren't of the file's encoding, which costs the line whatever else it says. */
  static final int UNDECODED = -2;

  /** Not the total that the profile takes. */
  static final int LEFT_OUT = -3;

  /** A quote or a carriage return in the label: the file must be read the general way. */
  static final int NOT_PLAIN = -4;

  private static final int ELSEWHERE = -16;

  private final Plan plan;
  private final Numbered<String> elsewhere = new Numbered<>();
  private final List<Numbered<String>> parts;
  private final PlainCounts[] counts;

  Meanings(Plan plan) {
    this.plan = plan;
    this.parts = plan.breakdowns().stream().map(any -> new Numbered<String>()).toList();
    this.counts = new PlainCounts[plan.indicators()];
  }

  static boolean isElsewhere(int code) {
    return code <= ELSEWHERE;
  }

  /** The number of the other area. */
  static int elsewhere(int code) {
    return ELSEWHERE - code;
  }

  /** How the indicator of that number is counted. */
  synchronized PlainCounts counts(int indicator) {
    PlainCounts known = counts[indicator];
    return known == null ? new PlainCounts.No() : known;
  }

  /** The number of the combination that these parts are, one of each breakdown added up. */
  synchronized int combination(int[] numbers) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < numbers.length; at++) {
      if (plan.breakdowns().get(at) instanceof Breakdown.SumAll) {
        text.append(parts.get(at).get(numbers[at]));
      }
    }
    return plan.sums().combination(text.toString());
  }

  boolean isWhole(byte[] bytes, int from, int to) {
    return decoded(bytes, from, to) != null;
  }

  synchronized int of(int column, byte[] bytes, int from, int to) {
    if (Chunk.hasMark(bytes, from, to)) {
      return NOT_PLAIN;
    }
    String text = decoded(bytes, from, to);
    if (text == null) {
      return UNDECODED;
    }
    if (column == plan.columns().area()) {
      return area(text);
    }
    if (column == plan.columns().indicator()) {
      return indicator(plan.labels().indicatorOf(text));
    }
    if (column == plan.columns().period()) {
      Period period = plan.labels().periodOf(text);
      return period == null
          ? UNUSUAL
          : plan.sums().subjects().period(period) * 2 + (plan.provisional().period(period) ? 1 : 0);
    }
    if (column == plan.columns().note()) {
      return !text.isBlank() && plan.provisional().note(text) ? 1 : 0;
    }
    return breakdown(plan.columns().breakdowns().indexOf(column), text);
  }

  /** The number of the indicator that the whole file is about. */
  synchronized int onlyIndicator() {
    return indicator(plan.labels().onlyIndicator());
  }

  private int area(String text) {
    AreaId area = plan.labels().areaOf(text);
    if (area != null) {
      return plan.sums().subjects().area(area);
    }
    return plan.labels().isElsewhere(text) ? ELSEWHERE - elsewhere.of(text) : UNUSUAL;
  }

  private int indicator(@Nullable Indicator indicator) {
    if (indicator == null) {
      return UNUSUAL;
    }
    int number = plan.sums().subjects().indicator(indicator.id());
    counts[number] = plan.figures().plain(indicator);
    return number;
  }

  private int breakdown(int number, String text) {
    return switch (plan.breakdowns().get(number)) {
      case Breakdown.TakeTotal(String column, String total, var kept) ->
          PlainName.of(text).equals(PlainName.of(total)) ? 0 : kept.isNone() ? LEFT_OUT : UNUSUAL;
      case Breakdown.SumAll(String column) ->
          BreakdownFilter.isTotal(text)
              ? UNUSUAL
              : parts.get(number).of(BreakdownFilter.part(text));
    };
  }

  private @Nullable String decoded(byte[] bytes, int from, int to) {
    try {
      return plan.format()
          .encoding()
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, to - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
