package dk.pejling.agreement.reading;

import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.agreement.Term;
import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Register;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads the periods that clusters report on.
 *
 * <pre>
 * indberetningsperioder:
 *   - {id: 2025, fra: 2025-01-01, til: 2025-12-31, frist: 2025-12-01}
 * </pre>
 */
final class ReportingPeriodReader {
  static final Section PERIOD =
      Section.namedBy("indberetningsperiode", "id").requires("id", "fra", "til", "frist");

  private final Findings findings;
  private final Register ids;

  ReportingPeriodReader(Findings findings) {
    this.findings = findings;
    this.ids = new Register("indberetningsperioder", findings);
  }

  List<ReportingPeriod> read(YamlMap root, Optional<Term> term) {
    return root.maps("indberetningsperioder", PERIOD, map -> period(map, term));
  }

  private Optional<ReportingPeriod> period(YamlMap map, Optional<Term> term) {
    Field<String> id = map.scalar("id").id();
    Field<LocalDate> from = map.scalar("fra").date();
    Field<LocalDate> to = map.scalar("til").date();
    Field<LocalDate> deadline = map.scalar("frist").date();
    ids.declare(id);
    findings.notReversed(from, to);
    findings.notReversed(from, deadline);
    term.ifPresent(
        held -> {
          within(from, held);
          within(to, held);
        });
    return map.sound()
        ? Optional.of(new ReportingPeriod(id.value(), from.value(), to.value(), deadline.value()))
        : Optional.empty();
  }

  private void within(Field<LocalDate> day, Term term) {
    if (day.known() && !term.contains(day.value())) {
      findings.add(
          AgreementCode.OUTSIDE_TERM,
          day.at(),
          "\"%s\"".formatted(day.value()),
          "fra %s til %s".formatted(term.from(), term.to()));
    }
  }
}
