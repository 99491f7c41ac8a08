package dk.pejling.observation;

import dk.pejling.agreement.indicator.Group;
import dk.pejling.finding.SourceLocation;
import dk.pejling.observation.Reading.Counted;
import dk.pejling.observation.Reading.Missing;
import dk.pejling.observation.Reading.NotApplicable;
import dk.pejling.observation.Reading.SourceInterval.Between;
import dk.pejling.observation.Reading.SourceInterval.NotPublished;
import dk.pejling.observation.Reading.Suppressed;
import dk.pejling.observation.Reading.Tally;
import dk.pejling.observation.Reading.Valued;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * What a file says, whatever it is called, wherever in it that stands and however often it has been
 * saved (`det sagte`). Two files that say the same have the same substance.
 */
public final class Substance {
  private Substance() {}

  /**
   * Of a cluster's report. Every component counts except its places, so that a new one isn't
   * forgotten.
   */
  public static String of(ClusterReport report) {
    StringBuilder said = new StringBuilder();
    say(report, said);
    return said.toString();
  }

  /** Of an extract's figures, in whichever order they stand: a text for each, in order. */
  public static List<String> of(List<Observation> observations) {
    return observations.parallelStream().map(Substance::of).sorted().toList();
  }

  /** Of one figure with what it is about. */
  private static String of(Observation each) {
    return each.indicator().value()
        + ' '
        + each.area().value()
        + ' '
        + each.period().label()
        + ' '
        + of(each.group())
        + of(each.reading())
        + (each.provisional() ? " provisional" : "");
  }

  /** Nothing of everyone, so that what was kept before there were groups is still the same. */
  private static String of(Group group) {
    return group instanceof Group.Part(String breakdown, String label)
        ? breakdown.length() + ":" + breakdown + label.length() + ":" + label + ' '
        : "";
  }

  /** Of a reading. However a source writes that it has no figure, it says the same. */
  public static String of(Reading reading) {
    return switch (reading) {
      case Counted(long numerator, long denominator) -> numerator + " of " + denominator;
      case Tally(long count) -> "tally " + count;
      case Valued(BigDecimal value, NotPublished none) -> "value " + plain(value);
      case Valued(BigDecimal value, Between(BigDecimal lower, BigDecimal upper)) ->
          "value %s in %s to %s".formatted(plain(value), plain(lower), plain(upper));
      case Missing missing -> "missing";
      case Suppressed suppressed -> "suppressed";
      case NotApplicable none -> "not applicable";
    };
  }

  private static void say(Object value, StringBuilder said) {
    switch (value) {
      case Collection<?> all -> {
        said.append('[');
        all.forEach(each -> say(each, said));
        said.append(']');
      }
      case Record record -> {
        said.append(record.getClass().getSimpleName()).append('(');
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          if (counts(component)) {
            say(get(component, record), said);
          }
        }
        said.append(')');
      }
      case BigDecimal number -> text(plain(number), said);
      default -> text(value.toString(), said);
    }
  }

  private static boolean counts(RecordComponent component) {
    return !SourceLocation.class.isAssignableFrom(component.getType())
        && component.getType() != Provenance.class;
  }

  /** With its length, so that no text can be taken for two. */
  private static void text(String text, StringBuilder said) {
    said.append(text.length()).append(':').append(text);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static Object get(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a public record's own accessor", e);
    }
  }
}
