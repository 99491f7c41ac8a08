package dk.pejling.run.output;

import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation;

/**
 * A finding for other programs ({@code findings.json}, {@code check --json}): English names, Danish
 * texts.
 *
 * @param place as people read it
 * @param location the same in parts: {@code file} and, where it has them, {@code sheet}, {@code
 *     cell}, {@code cells}, {@code line} and {@code column}
 */
public record FindingEntry(
    String code,
    Severity severity,
    String title,
    String place,
    SourceLocation location,
    String concerns,
    String found,
    String expected,
    String remedy,
    String consequence) {

  public static FindingEntry of(Finding finding) {
    return new FindingEntry(
        finding.code(),
        finding.severity(),
        finding.title(),
        finding.location().describe(),
        finding.location(),
        finding.concerns(),
        finding.found(),
        finding.expected(),
        finding.remedy(),
        finding.consequence());
  }
}
