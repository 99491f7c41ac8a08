package dk.pejling.intake.extract.plain;

import java.util.Arrays;

/**
 * What the labels of one column mean, by their bytes: each spelling is decoded and understood once.
 * One thread's; open addressing, with the first sixteen bytes compared as two numbers.
 */
final class Labels {
  /** More spellings than this are no labels; those after them are understood anew each time. */
  private static final int MOST = 1 << 16;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final Meanings meanings;
  private final int column;
  private long[] starts = new long[1 << 9];
  private long[] seconds = new long[1 << 9];
  private int[] lengths = new int[1 << 9];
  private int[] codes = new int[1 << 9];
  private byte[][] texts = new byte[1 << 9][];
  private int size;
  private long lastStart;
  private long lastSecond;
  private int lastLength = -1;
  private int lastCode;

  Labels(Meanings meanings, int column) {
    this.meanings = meanings;
    this.column = column;
  }

  int code(byte[] bytes, int from, int to) {
    int length = to - from;
    long start = Chunk.eight(bytes, from);
    long second = 0;
    if (length < Long.BYTES) {
      start &= (1L << (length << 3)) - 1;
    } else if (length < 2 * Long.BYTES) {
      second = Chunk.eight(bytes, from + Long.BYTES) & (1L << (length - Long.BYTES << 3)) - 1;
    } else {
      second = Chunk.eight(bytes, from + Long.BYTES);
    }
    if (length == lastLength && start == lastStart && second == lastSecond) {
      return lastCode;
    }
    int code = find(bytes, from, to, start, second);
    if (length <= 2 * Long.BYTES) {
      lastStart = start;
      lastSecond = second;
      lastLength = length;
      lastCode = code;
    }
    return code;
  }

  private int find(byte[] bytes, int from, int to, long start, long second) {
    int length = to - from;
    int at = slot(start, second, length, codes.length);
    while (true) {
      byte[] text = texts[at];
      if (text == null) {
        return enter(bytes, from, to, start, second, at);
      }
      if (starts[at] == start
          && seconds[at] == second
          && lengths[at] == length
          && (length <= 2 * Long.BYTES || Arrays.equals(text, 0, length, bytes, from, to))) {
        return codes[at];
      }
      at = at + 1 & codes.length - 1;
    }
  }

  private static int slot(long start, long second, int length, int slots) {
    long mixed = (start * MIX ^ second + length) * MIX;
    return (int) (mixed >>> 40) & slots - 1;
  }

  private int enter(byte[] bytes, int from, int to, long start, long second, int slot) {
    int code = meanings.of(column, bytes, from, to);
    if (size == MOST) {
      return code;
    }
    starts[slot] = start;
    seconds[slot] = second;
    lengths[slot] = to - from;
    codes[slot] = code;
    texts[slot] = Arrays.copyOfRange(bytes, from, to);
    size++;
    if (size * 2 > codes.length) {
      grow();
    }
    return code;
  }

  private void grow() {
    int slots = codes.length * 2;
    long[] oldStarts = starts;
    long[] oldSeconds = seconds;
    int[] oldLengths = lengths;
    int[] oldCodes = codes;
    byte[][] oldTexts = texts;
    starts = new long[slots];
    seconds = new long[slots];
    lengths = new int[slots];
    codes = new int[slots];
    texts = new byte[slots][];
    for (int old = 0; old < oldCodes.length; old++) {
      if (oldTexts[old] != null) {
        int at = slot(oldStarts[old], oldSeconds[old], oldLengths[old], slots);
        while (texts[at] != null) {
          at = at + 1 & slots - 1;
        }
        starts[at] = oldStarts[old];
        seconds[at] = oldSeconds[old];
        lengths[at] = oldLengths[old];
        codes[at] = oldCodes[old];
        texts[at] = oldTexts[old];
      }
    }
  }
}
