package dk.pejling.run.output;

import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;

/**
 * A finding in {@code findings.json}.
 *
 * @param place as people read it
 */
record FindingEntry(
    String code,
    Severity severity,
    String file,
    String place,
    String concerns,
    String title,
    String found,
    String expected,
    String remedy,
    String consequence) {

  static FindingEntry of(Finding finding) {
    return new FindingEntry(
        finding.code(),
        finding.severity(),
        finding.location().file(),
        finding.location().describe(),
        finding.concerns(),
        finding.title(),
        finding.found(),
        finding.expected(),
        finding.remedy(),
        finding.consequence());
  }
}
