package dk.pejling.intake.extract.complaint;

import dk.pejling.finding.SourceLocation;

/**
 * Why a row gives no figure.
 *
 * @param cause refusals with the same code and cause are told together
 * @param found what stood there
 * @param expected what should have
 * @param remedy for this very place, or empty where the usual one does
 */
public record Refusal(
    ExtractCode code,
    String cause,
    SourceLocation at,
    String found,
    String expected,
    String remedy) {
  /** With the usual remedy. */
  public Refusal(ExtractCode code, String cause, SourceLocation at, String found, String expected) {
    this(code, cause, at, found, expected, "");
  }
}
