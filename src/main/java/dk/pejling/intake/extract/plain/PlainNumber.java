package dk.pejling.intake.extract.plain;

import dk.pejling.intake.extract.profile.NumberMarks;

/**
 * Counts as bytes: digits, with the thousands mark before every group of three or nowhere, and a
 * decimal mark only before zeros. Everything else is left to the general way.
 *
 * @param thousands {@link NumberMarks.Said#NONE} where there is none
 */
public record PlainNumber(byte decimal, byte thousands) {
  static final long NOT_PLAIN = -1;

  /** A million millions is the largest count there is. */
  private static final int DIGITS = 12;

  private static final int GROUP = 3;

  public static PlainNumber of(NumberMarks.Said marks) {
    return new PlainNumber((byte) marks.decimal(), (byte) marks.thousands());
  }

  long read(byte[] bytes, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && bytes[from] == ' ') {
      from++;
    }
    while (to > from && bytes[to - 1] == ' ') {
      to--;
    }
    long value = 0;
    int at = from;
    for (; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      value = value * 10 + digit;
    }
    if (at == from || at - from > DIGITS) {
      return NOT_PLAIN;
    }
    if (at == to) {
      return value;
    }
    return bytes[at] == thousands && thousands != 0
        ? grouped(bytes, from, at, to, value)
        : fraction(bytes, at, to, value);
  }

  private long grouped(byte[] bytes, int from, int firstMark, int to, long leading) {
    if (firstMark - from > GROUP || bytes[from] == '0') {
      return NOT_PLAIN;
    }
    long value = leading;
    int at = firstMark;
    while (at < to && bytes[at] == thousands) {
      if (to - at <= GROUP || at - from > DIGITS) {
        return NOT_PLAIN;
      }
      for (int place = 1; place <= GROUP; place++) {
        int digit = bytes[at + place] - '0';
        if (digit < 0 || digit > 9) {
          return NOT_PLAIN;
        }
        value = value * 10 + digit;
      }
      at += GROUP + 1;
    }
    return at == to ? value : fraction(bytes, at, to, value);
  }

  /** A whole number with nothing but zeros behind the mark. */
  private long fraction(byte[] bytes, int mark, int to, long value) {
    if (bytes[mark] != decimal || mark + 1 == to || to - mark > DIGITS) {
      return NOT_PLAIN;
    }
    for (int at = mark + 1; at < to; at++) {
      if (bytes[at] != '0') {
        return NOT_PLAIN;
      }
    }
    return value;
  }
}
