package dk.pejling.intake.archive;

import java.nio.charset.StandardCharsets;

/**
 * Looks for a document type declaration where XML can have one: before the first element. Zeros are
 * skipped, so that UTF-16 is searched too. Not shared between parts.
 */
final class Prolog {
  private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

  private int matched;
  private boolean over;
  private boolean declared;

  void add(byte[] bytes, int length) {
    for (int at = 0; at < length && !over; at++) {
      byte next = bytes[at];
      if (next != 0) {
        if (matched == 1 && Character.isLetter(next)) {
          over = true;
        }
        matched = next == DOCTYPE[matched] ? matched + 1 : next == '<' ? 1 : 0;
        if (matched == DOCTYPE.length) {
          declared = true;
          over = true;
        }
      }
    }
  }

  boolean declaresType() {
    return declared;
  }
}
