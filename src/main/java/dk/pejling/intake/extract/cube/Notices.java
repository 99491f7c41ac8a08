package dk.pejling.intake.extract.cube;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;

/** Is told of what is worth knowing about a file and costs no figure (`oplysninger`). */
@FunctionalInterface
public interface Notices {
  void notice(FindingCode code, SourceLocation at, String found, String expected);
}
