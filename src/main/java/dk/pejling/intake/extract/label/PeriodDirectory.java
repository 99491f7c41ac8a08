package dk.pejling.intake.extract.label;

import dk.pejling.agreement.Term;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.period.Period;
import dk.pejling.period.PeriodNotation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What periods in an extract stand for; each spelling is read once. */
final class PeriodDirectory {
  /** Danish population statistics by municipality don't go further back. */
  private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

  private final LocalDate latest;
  private final Map<String, Match> known = new HashMap<>();

  /**
   * For one extract.
   *
   * @param received the day the file came: no later period can have begun
   */
  PeriodDirectory(Term term, LocalDate received) {
    this.latest = received.isBefore(term.to()) ? received : term.to();
  }

  /** What a text says as a period. */
  sealed interface Match {
    record Readable(Period period) implements Match {}

    record Unlikely(Period period) implements Match {}

    record Unreadable() implements Match {}
  }

  Match match(String written) {
    return known.computeIfAbsent(written, this::find);
  }

  LocalDate latest() {
    return latest;
  }

  private Match find(String written) {
    return PeriodNotation.read(PlainName.strip(written))
        .<Match>map(
            period ->
                period.firstDay().isBefore(EARLIEST) || period.firstDay().isAfter(latest)
                    ? new Match.Unlikely(period)
                    : new Match.Readable(period))
        .orElseGet(Match.Unreadable::new);
  }
}
