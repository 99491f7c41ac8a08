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

  static long pattern(int letter) {
    return LOW * letter;
  }

  static boolean isAscii(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] < 0) {
        return false;
      }
    }
    return true;
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

  /** No quote, and no carriage return but before a line feed. */
  boolean isPlain() {
    long quotes = 0;
    long returns = 0;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long eight = eight(bytes, at);
      quotes |= marks(eight, QUOTES);
      returns |= marks(eight, RETURNS);
    }
    for (; at < to; at++) {
      quotes |= bytes[at] == '"' ? 1 : 0;
      returns |= bytes[at] == '\r' ? 1 : 0;
    }
    return quotes == 0 && (returns == 0 || endsInLineFeeds());
  }

  private boolean endsInLineFeeds() {
    for (int at = from; at < to; at++) {
      if (bytes[at] == '\r' && (at + 1 == to || bytes[at + 1] != '\n')) {
        return false;
      }
    }
    return true;
  }
}
