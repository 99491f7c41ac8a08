package dk.pejling.assessment.professional;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.yaml.Choice;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlFile;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the file of professional assessments (`faglige vurderinger`). What is wrong with one leaves
 * it out, with findings at its lines; the others count.
 *
 * <pre>
 * faglige-vurderinger:
 *   - {pejlemærke: 2, område: klynge-nord, lys: gul, tidspunkt: 2025-12-10 14:30,
 *      begrundelse: "…", afgjort-af: Sekretariatet}
 *   - {kriterium: 1.3, område: region, …}
 * </pre>
 */
public final class ProfessionalReader {
  /** In an input folder. */
  public static final String FILE_NAME = "faglige-vurderinger.yaml";

  static final String NOT_USED = "Vurderingen bruges ikke; den beregnede står alene.";

  /** What people call the region in the file. */
  static final String REGION = "region";

  static final Choice<Light> LIGHTS = Choice.of("lys", List.of(Light.values()), Light::label);
  static final Section FILE = Section.single("faglige-vurderinger").requires("faglige-vurderinger");
  static final Section ENTRY =
      Section.single("faglig-vurdering")
          .requires("område", "lys", "afgjort-af", "tidspunkt")
          .allows("pejlemærke", "kriterium", "begrundelse");

  private ProfessionalReader() {}

  /**
   * The assessments that count, in the order of the file.
   *
   * @param findings in the order of the file
   */
  public record Read(List<ProfessionalAssessment> assessments, List<Finding> findings) {
    public Read {
      assessments = List.copyOf(assessments);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads the file's text for a report.
   *
   * @param asOf what is decided later doesn't count
   */
  public static Read read(String fileName, String yaml, Agreement agreement, LocalDate asOf) {
    Findings findings = new Findings(fileName, "docs/formats/faglige-vurderinger.md", NOT_USED);
    Entries entries = new Entries(agreement, findings);
    List<ProfessionalAssessment> written =
        new YamlFile(findings).list(yaml, FILE, ENTRY, entries::read);
    Counting counting = Counting.of(written, asOf);
    List<Finding> all = new ArrayList<>(findings.all());
    all.addAll(counting.findings());
    return new Read(counting.assessments(), all);
  }
}
