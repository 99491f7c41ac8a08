package dk.pejling.assessment.revision;

import dk.pejling.agreement.Term;
import dk.pejling.agreement.yaml.Choice;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlFile;
import dk.pejling.agreement.yaml.YamlMap;
import dk.pejling.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the file of the committee's conclusions about revision (`revisionsvurderinger`). What is
 * wrong with one leaves it out, with findings at its lines; the others count.
 *
 * <pre>
 * revisionsvurderinger:
 *   - {år: 2024, konklusion: nej, begrundelse: "…", afgjort-af: Sundhedssamarbejdsudvalget,
 *      dato: 2024-11-28, sagsnummer: 2024-001234}
 * </pre>
 */
public final class RevisionReader {
  /** In an input folder. */
  public static final String FILE_NAME = "revisionsvurderinger.yaml";

  static final String NOT_USED = "Konklusionen bruges ikke; rapporten siger, at den mangler.";

  static final Section FILE =
      Section.single("revisionsvurderinger").requires("revisionsvurderinger");
  static final Section ENTRY =
      Section.namedBy("revisionsvurdering", "år")
          .requires("år", "konklusion", "begrundelse", "afgjort-af", "dato", "sagsnummer");
  static final Choice<Boolean> CONCLUSIONS =
      Choice.of("konklusion", List.of(true, false), revise -> revise ? "ja" : "nej");

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private final Term term;
  private final Findings findings;

  private RevisionReader(Term term, Findings findings) {
    this.term = term;
    this.findings = findings;
  }

  /**
   * The conclusions that count, earliest year first.
   *
   * @param findings in the order of the file
   */
  public record Read(List<RevisionConclusion> conclusions, List<Finding> findings) {
    public static final Read NONE = new Read(List.of(), List.of());

    public Read {
      conclusions = List.copyOf(conclusions);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads the file's text for a report.
   *
   * @param asOf conclusions on later years don't count; one on its own year may well be reached on
   *     the report itself, after the day
   */
  public static Read read(String fileName, String yaml, Term term, LocalDate asOf) {
    Findings findings = new Findings(fileName, "docs/formats/revisionsvurderinger.md", NOT_USED);
    RevisionReader reader = new RevisionReader(term, findings);
    List<RevisionConclusion> written =
        new YamlFile(findings).list(yaml, FILE, ENTRY, reader::entry);
    List<Finding> all = new ArrayList<>(findings.all());
    List<RevisionConclusion> counting = new ArrayList<>();
    for (RevisionConclusion each : written) {
      if (written.stream().filter(other -> other.year() == each.year()).count() > 1) {
        all.add(found(RevisionCode.TWICE, each, each.year() + " igen", "hvert år én gang"));
      } else if (each.year() > asOf.getYear()) {
        all.add(
            found(
                RevisionCode.LATER_YEAR,
                each,
                String.valueOf(each.year()),
                "senest " + asOf.getYear()));
      } else {
        counting.add(each);
      }
    }
    counting.sort(Comparator.comparingInt(RevisionConclusion::year));
    return new Read(counting, all);
  }

  private static Finding found(
      RevisionCode code, RevisionConclusion of, String found, String expected) {
    return Finding.of(code, of.at(), "revisionsvurdering " + of.year(), found, expected);
  }

  private Optional<RevisionConclusion> entry(YamlMap map) {
    Field<Integer> year = map.scalar("år").small(FIRST_YEAR, LAST_YEAR);
    Field<Boolean> revise = map.scalar("konklusion").choice(CONCLUSIONS);
    Field<String> reason = map.scalar("begrundelse").impersonal(RevisionCode.PERSONAL_DATA);
    Field<String> decidedBy = map.scalar("afgjort-af").impersonal(RevisionCode.PERSONAL_DATA);
    Field<LocalDate> decided = map.scalar("dato").date();
    Field<String> caseNumber = map.scalar("sagsnummer").impersonal(RevisionCode.PERSONAL_DATA);
    if (year.known()) {
      within(year, decided);
    }
    return map.sound()
        ? Optional.of(
            new RevisionConclusion(
                year.value(),
                revise.value(),
                reason.value(),
                decidedBy.value(),
                decided.value(),
                caseNumber.value(),
                map.at().position()))
        : Optional.empty();
  }

  private void within(Field<Integer> year, Field<LocalDate> decided) {
    int first = term.from().getYear();
    int last = term.to().getYear();
    if (year.value() < first || year.value() > last) {
      findings.add(
          RevisionCode.OUTSIDE_TERM,
          year.at(),
          String.valueOf(year.value()),
          "et år fra %s til %s".formatted(first, last));
    } else if (decided.known() && decided.value().getYear() < year.value()) {
      findings.add(
          RevisionCode.BEFORE_YEAR,
          decided.at(),
          "\"%s\"".formatted(decided.value()),
          "%s-01-01 eller senere".formatted(year.value()));
    }
  }
}
