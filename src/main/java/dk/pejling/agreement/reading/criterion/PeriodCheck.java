package dk.pejling.agreement.reading.criterion;

import dk.pejling.agreement.Term;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Holds a criterion's times against the agreement's and against each other. */
final class PeriodCheck {
  private final Findings findings;
  private final Optional<Term> term;

  /** {@code term} is absent where it couldn't be read; nothing is held against it then. */
  PeriodCheck(Findings findings, Optional<Term> term) {
    this.findings = findings;
    this.term = term;
  }

  void within(Field<LocalDate> day) {
    if (day.known()) {
      within(day, day.value(), day.value().toString());
    }
  }

  /** A target is reached in the agreement's time, and its baseline is measured before. */
  void pace(Field<Period> baseline, Field<Period> at) {
    if (at.known()) {
      within(at, at.value().lastDay(), at.value().label());
    }
    if (baseline.known()
        && at.known()
        && !baseline.value().lastDay().isBefore(at.value().firstDay())) {
      findings.add(
          AgreementCode.BASELINE_TOO_LATE,
          baseline.at(),
          "\"%s\"".formatted(baseline.value().label()),
          "før %s".formatted(at.value().label()));
    }
  }

  /** Where there is no target date, the baseline at least isn't later than the agreement. */
  void baseline(Field<Period> baseline) {
    if (baseline.known()
        && term.filter(held -> baseline.value().lastDay().isAfter(held.to())).isPresent()) {
      findings.add(
          AgreementCode.OUTSIDE_TERM,
          baseline.at(),
          "\"%s\"".formatted(baseline.value().label()),
          "senest %s".formatted(term.get().to()));
    }
  }

  /** Tells of a break that will keep the criterion from being judged. */
  void breaks(Field<Period> baseline, Field<Period> at, List<SeriesBreak> seriesBreaks) {
    if (!baseline.known() || !at.known()) {
      return;
    }
    seriesBreaks.stream()
        .filter(each -> each.from().firstDay().isAfter(baseline.value().lastDay()))
        .filter(each -> !each.from().firstDay().isAfter(at.value().lastDay()))
        .findFirst()
        .ifPresent(
            each ->
                findings.add(
                    AgreementCode.BREAK_IN_PACE,
                    baseline.at(),
                    "baseline %s, databrud %s (%s)"
                        .formatted(baseline.value().label(), each.from().label(), each.reason()),
                    "en baseline fra %s eller senere".formatted(each.from().label())));
  }

  private void within(Field<?> time, LocalDate last, String written) {
    if (term.isPresent() && (last.isBefore(term.get().from()) || last.isAfter(term.get().to()))) {
      findings.add(
          last.isBefore(term.get().from())
              ? AgreementCode.OUTSIDE_TERM
              : AgreementCode.TARGET_AFTER_TERM,
          time.at(),
          "\"%s\"".formatted(written),
          "fra %s til %s".formatted(term.get().from(), term.get().to()));
    }
  }
}
