package dk.pejling.intake.extract.plain;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whole lines of a file as bytes. Used again and again by one thread. */
final class Chunk {
  /** Less than the longest line that is ever taken apart, which is 1 MiB. */
  static final int SIZE = 1 << 20;

  /** Bytes may be looked at eight at a time, and labels sixteen. */
  private static final int ROOM = 32;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOW = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long QUOTES = LOW * '"';
  private static final long RETURNS = LOW * '\r';

  final byte[] bytes = new byte[SIZE + ROOM];
  int number;
  int from;
  int to;

  /** Eight bytes, the first in the lowest bits. */
  static long eight(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** The high bit of every byte that is that one; above the first of them also of others. */
  static long marks(long eight, long pattern) {
    long same = eight ^ pattern;
    return (same - LOW) & ~same & HIGH;
  }

  /**
   * Which of eight bytes the first of the {@link #marks} is on. {@link Long#numberOfTrailingZeros}
   * says it too, and takes a tenth of a file's reading where only the first compiler is at work.
   */
  static int firstMark(long marks) {
    long below = (marks & -marks) - 1;
    return (int) ((below & LOW) * LOW >>> 56) - 1;
  }

  static long pattern(int letter) {
    return LOW * letter;
  }

  /** ASCII without quotes and carriage returns. */
  static boolean isSimple(byte[] bytes, int from, int to) {
    long other = 0;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long eight = eight(bytes, at);
      other |= eight & HIGH | marks(eight, QUOTES) | marks(eight, RETURNS);
    }
    if (at < to) {
      long rest = eight(bytes, at) & (1L << (to - at << 3)) - 1;
      other |= rest & HIGH | marks(rest, QUOTES) | marks(rest, RETURNS);
    }
    return other == 0;
  }

  /** Whether there is a quote, or a carriage return that ends a line alone. */
  static boolean hasMark(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] == '"' || bytes[at] == '\r') {
        return true;
      }
    }
    return false;
  }

  /** Where the line that begins there ends: at its line feed, or behind the last byte. */
  int lineEnd(int start) {
    int at = start;
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  int withoutReturn(int start, int end) {
    return end > start && bytes[end - 1] == '\r' ? end - 1 : end;
  }
}
