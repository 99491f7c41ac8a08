package dk.pejling.intake.extract.cube;

import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import java.io.IOException;

/** Nothing of a cube's file can be used. It carries the one finding that says why. */
public final class CubeFaultException extends IOException {
  private final transient FindingCode code;
  private final transient SourceLocation at;
  private final String found;
  private final String expected;

  public CubeFaultException(FindingCode code, SourceLocation at, String found, String expected) {
    super("%s: %s".formatted(code.id(), ShownText.of(found)));
    this.code = code;
    this.at = at;
    this.found = ShownText.of(found);
    this.expected = ShownText.of(expected);
  }

  public FindingCode code() {
    return code;
  }

  public Finding finding() {
    return Finding.of(code, at, "", found, expected);
  }
}
