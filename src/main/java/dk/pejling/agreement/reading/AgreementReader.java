package dk.pejling.agreement.reading;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.YamlFile;
import dk.pejling.finding.Checked;

/**
 * Reads the agreement file. Its format is the sum of what the readers of its parts state;
 * docs/formats/sundhedsaftale.md shows it whole.
 *
 * <pre>
 * id: nordjylland-2024-2027
 * titel: Sundhedsaftalen 2024-2027
 * aftaleperiode: {fra: 2024-01-01, til: 2027-12-31}
 * udvalg: …
 * </pre>
 */
public final class AgreementReader {
  /**
   * The agreement, or every mistake in it.
   *
   * @param fileName as people know it, for the findings
   * @param yaml the file's text
   */
  public Checked<Agreement> read(String fileName, String yaml) {
    Findings findings = new Findings(fileName);
    return findings.around(
        new YamlFile(findings)
            .root(yaml, Assembly.AGREEMENT)
            .flatMap(root -> new Assembly(findings).read(root)));
  }
}
