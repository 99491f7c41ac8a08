package dk.pejling.agreement.reading;

import dk.pejling.agreement.ReportKind;
import dk.pejling.agreement.ReportPlan;
import dk.pejling.agreement.ReportPlan.Sending;
import dk.pejling.agreement.Term;
import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Choice;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Register;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads the reports that the agreement owes. One that is made every year becomes a plan for each
 * year within the term.
 *
 * <pre>
 * rapporter:
 *   - type: midtvejsstatus
 *     indledning: Midtvejsstatus på
 *     spørgsmål: Hvor langt er vi nået halvvejs gennem aftalens fire år?
 *     modtager: Sundhedsstyrelsen til orientering
 *     frist: 2025-12-31
 *     opgjort: 2025-12-12
 *   - {type: afsluttende-status, slags: slutstatus, hjemmel: vej-6, underskrives-af: Formanden, …}
 *   - {type: revisionsvurdering, gentages: årligt, frist: 2024-12-31, opgjort: 2024-11-15, …}
 * </pre>
 */
final class ReportReader {
  static final Section REPORT =
      Section.namedBy("rapport", "type")
          .requires("type", "indledning", "spørgsmål", "modtager", "frist", "opgjort")
          .allows("tilstand", "bemærkning", "slags", "gentages", "hjemmel", "underskrives-af");

  static final Choice<ReportKind> KINDS =
      Choice.of("rapportslags", List.of(ReportKind.values()), ReportKind::word);

  /** How often a report is made. */
  enum Rhythm {
    YEARLY
  }

  static final Choice<Rhythm> RHYTHMS =
      Choice.of("gentages", List.of(Rhythm.values()), rhythm -> "årligt");

  private final Findings findings;
  private final RequirementReader references;
  private final Register ids;

  /**
   * @param references that have been read
   */
  ReportReader(Findings findings, RequirementReader references) {
    this.findings = findings;
    this.references = references;
    this.ids = new Register("rapporter", findings);
  }

  List<ReportPlan> read(YamlMap root, Optional<Term> term) {
    return root.maps("rapporter", REPORT, map -> reports(map, term)).stream()
        .flatMap(List::stream)
        .toList();
  }

  private Optional<List<ReportPlan>> reports(YamlMap map, Optional<Term> term) {
    Field<String> type = map.scalar("type").id();
    Field<ReportKind> kind = map.scalar("slags").choice(KINDS);
    Field<Rhythm> rhythm = map.scalar("gentages").choice(RHYTHMS);
    Field<String> lead = map.scalar("indledning").text();
    Field<String> question = map.scalar("spørgsmål").text();
    Field<String> recipient = map.scalar("modtager").text();
    Field<LocalDate> due = map.scalar("frist").date();
    Field<LocalDate> asOf = map.scalar("opgjort").date();
    noState(map);
    Field<String> reference = map.scalar("hjemmel").id();
    Field<String> signer = map.scalar("underskrives-af").text();
    references.sentBy(reference);
    checkKind(map, type);
    term.ifPresent(held -> check(due, asOf, held));
    int times = times(asOf, rhythm, term);
    declare(type, asOf, times, rhythm.known());
    if (!map.sound() || term.isEmpty()) {
      return Optional.empty();
    }
    ReportPlan first =
        new ReportPlan(
            type.value(),
            type.value(),
            kind.known() ? kind.value() : ReportKind.named(type.value()).orElseThrow(),
            lead.value(),
            question.value(),
            recipient.value(),
            due.value(),
            asOf.value(),
            new Sending(reference.or(""), signer.or("")));
    return Optional.of(
        rhythm.known()
            ? IntStream.range(0, times).mapToObj(years -> later(first, years)).toList()
            : List.of(first));
  }

  private static ReportPlan later(ReportPlan first, int years) {
    LocalDate asOf = first.asOf().plusYears(years);
    return new ReportPlan(
        id(first.type(), asOf),
        first.type(),
        first.kind(),
        first.lead(),
        first.question(),
        first.recipient(),
        first.due().plusYears(years),
        asOf,
        first.sending());
  }

  private static String id(String type, LocalDate asOf) {
    return type + "-" + asOf.getYear();
  }

  /** How many there are within the term; the first where it can't be told. */
  private int times(Field<LocalDate> asOf, Field<Rhythm> rhythm, Optional<Term> term) {
    if (!rhythm.known() || !asOf.known() || term.isEmpty()) {
      return 1;
    }
    LocalDate first = asOf.value();
    int times = 0;
    while (!first.plusYears(times).isAfter(term.get().to())) {
      times++;
    }
    if (times == 0) {
      findings.add(
          AgreementCode.OUTSIDE_TERM,
          asOf.at(),
          "\"%s\"".formatted(first),
          "senest %s, når rapporten gentages".formatted(term.get().to()));
    }
    return times;
  }

  /** Each id once, also where one report is named as another's year. */
  private void declare(Field<String> type, Field<LocalDate> asOf, int times, boolean yearly) {
    if (!yearly || !type.known() || !asOf.known()) {
      ids.declare(type);
      return;
    }
    for (int years = 0; years < times; years++) {
      ids.declare(new Field.Known<>(id(type.value(), asOf.value().plusYears(years)), type.at()));
    }
  }

  /** Agreements of earlier versions of the program say it. */
  private void noState(YamlMap map) {
    for (String key : List.of("tilstand", "bemærkning")) {
      Field<String> said = map.scalar(key).text();
      if (said.known()) {
        findings.add(
            AgreementCode.STATE_SAID,
            said.at(),
            "%s: %s".formatted(key, said.value()),
            "ingen %s".formatted(key));
      }
    }
  }

  private void checkKind(YamlMap map, Field<String> type) {
    if (type.known() && !map.has("slags") && ReportKind.named(type.value()).isEmpty()) {
      findings.add(
          AgreementCode.NO_REPORT_KIND,
          type.at(),
          "typen \"%s\" uden slags".formatted(type.value()),
          "slags: " + String.join(", ", KINDS.words()));
    }
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
