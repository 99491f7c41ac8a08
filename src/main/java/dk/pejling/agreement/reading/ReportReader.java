package dk.pejling.agreement.reading;

import dk.pejling.agreement.ReportPlan;
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
 * Reads the reports that the agreement owes.
 *
 * <pre>
 * rapporter:
 *   - type: midtvejsstatus
 *     indledning: Midtvejsstatus på
 *     spørgsmål: Hvor langt er vi nået halvvejs gennem aftalens fire år?
 *     modtager: Sundhedsstyrelsen til orientering
 *     frist: 2025-12-31
 *     opgjort: 2025-12-12
 *     tilstand: Udkast
 *     bemærkning: Ikke behandlet i udvalget
 * </pre>
 */
final class ReportReader {
  static final Section REPORT =
      Section.namedBy("rapport", "type")
          .requires(
              "type",
              "indledning",
              "spørgsmål",
              "modtager",
              "frist",
              "opgjort",
              "tilstand",
              "bemærkning");

  private final Findings findings;
  private final Register types;

  ReportReader(Findings findings) {
    this.findings = findings;
    this.types = new Register("rapporter", findings);
  }

  List<ReportPlan> read(YamlMap root, Optional<Term> term) {
    return root.maps("rapporter", REPORT, map -> report(map, term));
  }

  private Optional<ReportPlan> report(YamlMap map, Optional<Term> term) {
    Field<String> type = map.scalar("type").id();
    Field<String> lead = map.scalar("indledning").text();
    Field<String> question = map.scalar("spørgsmål").text();
    Field<String> recipient = map.scalar("modtager").text();
    Field<LocalDate> due = map.scalar("frist").date();
    Field<LocalDate> asOf = map.scalar("opgjort").date();
    Field<String> standing = map.scalar("tilstand").text();
    Field<String> note = map.scalar("bemærkning").text();
    types.declare(type);
    term.ifPresent(held -> check(due, asOf, held));
    if (!map.sound()) {
      return Optional.empty();
    }
    return Optional.of(
        new ReportPlan(
            type.value(),
            lead.value(),
            question.value(),
            recipient.value(),
            due.value(),
            asOf.value(),
            standing.value(),
            note.value()));
  }

  private void check(Field<LocalDate> due, Field<LocalDate> asOf, Term term) {
    for (Field<LocalDate> day : List.of(due, asOf)) {
      if (day.known() && day.value().isBefore(term.from())) {
        findings.add(
            AgreementCode.OUTSIDE_TERM,
            day.at(),
            "\"%s\"".formatted(day.value()),
            "%s eller senere".formatted(term.from()));
      }
    }
    if (due.known() && asOf.known() && asOf.value().isAfter(due.value())) {
      findings.add(
          AgreementCode.REPORT_LATE,
          asOf.at(),
          "opgjort %s efter fristen %s".formatted(asOf.value(), due.value()),
          "%s eller før".formatted(due.value()));
    }
  }
}
