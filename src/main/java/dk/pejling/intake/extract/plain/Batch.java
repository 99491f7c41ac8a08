package dk.pejling.intake.extract.plain;

import java.util.Arrays;

/** What a chunk's lines say, in their order. Used again and again by one thread. */
final class Batch {
  /** In the place of a combination: about an area that the agreement isn't about. */
  static final int ELSEWHERE = -1;

  /** In the place of a combination: to be read the general way. */
  static final int GENERAL = -2;

  long[] subjects = new long[1 << 15];
  int[] combinations = new int[1 << 15];
  long[] counts = new long[1 << 15];
  long[] wholes = new long[1 << 15];
  int[] starts = new int[1 << 15];
  int[] lines = new int[1 << 15];
  int size;

  /** Rows that count as read and say nothing more. */
  int leftOut;

  /** Lines of all kinds. */
  int lineEnds;

  void clear() {
    size = 0;
    leftOut = 0;
    lineEnds = 0;
  }

  void add(long subject, int combination, long count, long whole, int start) {
    if (size == subjects.length) {
      int room = size * 2;
      subjects = Arrays.copyOf(subjects, room);
      combinations = Arrays.copyOf(combinations, room);
      counts = Arrays.copyOf(counts, room);
      wholes = Arrays.copyOf(wholes, room);
      starts = Arrays.copyOf(starts, room);
      lines = Arrays.copyOf(lines, room);
    }
    subjects[size] = subject;
    combinations[size] = combination;
    counts[size] = count;
    wholes[size] = whole;
    starts[size] = start;
    lines[size] = lineEnds;
    size++;
  }
}
