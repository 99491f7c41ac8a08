package dk.pejling.agreement.reading;

import dk.pejling.agreement.OutsideChange;
import dk.pejling.agreement.Term;
import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Choice;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Register;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads what was decided elsewhere and bears on the agreement.
 *
 * <pre>
 * ændringer:
 *   - {dato: 2024-11-15, slags: reform, tekst: "…", kilde: "…", berører: [1]}
 * </pre>
 */
final class OutsideChangeReader {
  static final Section CHANGE =
      Section.namedBy("ændring", "dato")
          .requires("dato", "slags", "tekst", "kilde")
          .allows("berører");

  static final Choice<OutsideChange.Kind> KINDS =
      Choice.of("ændringsslags", List.of(OutsideChange.Kind.values()), OutsideChange.Kind::word);

  private static final int MOST_PEJLEMAERKER = 99;

  private final Findings findings;
  private final Register pejlemaerker;

  OutsideChangeReader(Findings findings, Register pejlemaerker) {
    this.findings = findings;
    this.pejlemaerker = pejlemaerker;
  }

  /** By date, once pejlemærker are known. */
  List<OutsideChange> read(YamlMap root, Optional<Term> term) {
    return root.maps("ændringer", CHANGE, map -> change(map, term)).stream()
        .sorted(Comparator.comparing(OutsideChange::date))
        .toList();
  }

  private Optional<OutsideChange> change(YamlMap map, Optional<Term> term) {
    Field<LocalDate> date = map.scalar("dato").date();
    Field<OutsideChange.Kind> kind = map.scalar("slags").choice(KINDS);
    Field<String> text = map.scalar("tekst").text();
    Field<String> source = map.scalar("kilde").text();
    List<Field<Integer>> concerns =
        map.scalars("berører").stream().map(each -> each.small(1, MOST_PEJLEMAERKER)).toList();
    concerns.forEach(pejlemaerker::refer);
    term.ifPresent(held -> within(date, held));
    return map.sound()
        ? Optional.of(
            new OutsideChange(
                date.value(),
                kind.value(),
                text.value(),
                source.value(),
                concerns.stream().map(Field::value).distinct().sorted().toList()))
        : Optional.empty();
  }

  /** What was known when the agreement was made is part of it. */
  private void within(Field<LocalDate> date, Term term) {
    if (date.known() && date.value().isBefore(term.from())) {
      findings.add(
          AgreementCode.CHANGE_BEFORE,
          date.at(),
          "\"%s\"".formatted(date.value()),
          "%s eller senere".formatted(term.from()));
    }
  }
}
