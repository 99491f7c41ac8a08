package dk.pejling.agreement.reading;

import dk.pejling.agreement.Term;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads how long the agreement holds.
 *
 * <pre>
 * aftaleperiode:
 *   fra: 2024-01-01
 *   til: 2027-12-31
 * </pre>
 */
final class TermReader {
  static final Section TERM = Section.single("aftaleperiode").requires("fra", "til");

  private final Findings findings;

  TermReader(Findings findings) {
    this.findings = findings;
  }

  Optional<Term> read(YamlMap root) {
    return root.map("aftaleperiode", TERM, this::term);
  }

  private Optional<Term> term(YamlMap map) {
    Field<LocalDate> from = map.scalar("fra").date();
    Field<LocalDate> to = map.scalar("til").date();
    findings.notReversed(from, to);
    return map.sound() ? Optional.of(new Term(from.value(), to.value())) : Optional.empty();
  }
}
