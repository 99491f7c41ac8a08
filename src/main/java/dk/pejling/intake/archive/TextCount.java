package dk.pejling.intake.archive;

import dk.pejling.intake.limit.Allowance;

/** Counts a workbook's shared texts, which readers hold in memory all at once. */
final class TextCount {
  private final Allowance allowance;
  private byte before;
  private byte last;
  private boolean any;

  TextCount(Allowance allowance) {
    this.allowance = allowance;
  }

  /** Each text begins with {@code <si>}, perhaps with a prefix: {@code <x:si>}. */
  void add(byte[] bytes, int length) {
    byte latest = last;
    byte earlier = before;
    for (int at = 0; at < length; at++) {
      byte next = bytes[at];
      if (next == 'i' && latest == 's' && (earlier == '<' || earlier == ':')) {
        any = true;
        allowance.sharedText();
      }
      if (next != 0) {
        earlier = latest;
        latest = next;
      }
    }
    last = latest;
    before = earlier;
  }

  /** Whether the part holds shared texts, whatever it is called. */
  boolean any() {
    return any;
  }
}
