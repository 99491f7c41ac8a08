package dk.pejling.intake.extract.complaint;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.SmallCount;

/**
 * Why a row gives no figure.
 *
 * @param cause refusals with the same code and cause are told together
 * @param found what stood there
 * @param expected what should have
 * @param remedy for this very place, or empty where the usual one does
 * @param expectedUnquoted what is expected, told without what stood there; empty where nothing of
 *     it is quoted
 */
public record Refusal(
    ExtractCode code,
    String cause,
    SourceLocation at,
    String found,
    String expected,
    String remedy,
    String expectedUnquoted) {
  /** With the usual remedy. */
  public Refusal(ExtractCode code, String cause, SourceLocation at, String found, String expected) {
    this(code, cause, at, found, expected, "", "");
  }

  /** The same without what stood there; itself where nothing is quoted. */
  public Refusal unquoted() {
    return expectedUnquoted.isEmpty()
        ? this
        : new Refusal(code, cause, at, SmallCount.UNQUOTED, expectedUnquoted);
  }
}
