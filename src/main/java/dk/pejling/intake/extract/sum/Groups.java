package dk.pejling.intake.extract.sum;

import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.complaint.Refusal;
import dk.pejling.intake.extract.figure.Figure;
import dk.pejling.intake.extract.sum.Gathering.Part;
import dk.pejling.observation.Reading;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sums as they grow, some fifty bytes each however many parts they have: which combinations were
 * added is a set of bits, and a combination that comes again marks its group for a second look.
 */
final class Groups {
  private static final int FEW = 1 << 10;

  /** 32 MB of bits: 500,000 groups of 512 combinations. */
  private static final int MOST_WORDS = 1 << 22;

  final Places places;
  private final Map<Integer, Blanks> blanks = new HashMap<>();
  private final Map<Integer, Part> calculated = new HashMap<>();
  private final BitSet provisional = new BitSet();
  private final BitSet repeated = new BitSet();
  private final BitSet tooLarge = new BitSet();
  private long[] events = new long[0];
  private long[] wholes = new long[0];
  private byte[] kinds = new byte[0];
  private long[] seen = new long[0];
  private int words = 1;
  private int size;
  private boolean full;

  private static final byte TALLIED = 1;
  private static final byte COUNTED = 2;

  /** Parts without a figure: what the last hidden and the first missing one say. */
  private static final class Blanks {
    private Reading.@Nullable Suppressed hidden;
    private Reading.@Nullable Missing missing;
  }

  Groups(String file) {
    this.places = new Places(file);
  }

  int size() {
    return size;
  }

  /** Whether more was to be kept than there is room for. */
  boolean full() {
    return full;
  }

  int make() {
    if (size == kinds.length) {
      int room = Math.max(FEW, size + (size >> 1));
      events = Arrays.copyOf(events, room);
      wholes = Arrays.copyOf(wholes, room);
      kinds = Arrays.copyOf(kinds, room);
      seen = Arrays.copyOf(seen, room * words);
      places.room(room);
    }
    return size++;
  }

  /** False where that combination was added before: the group is then marked. */
  private boolean isNew(int group, int combination) {
    int word = combination >> 6;
    if (word >= words && !widen(word + 1)) {
      return false;
    }
    int at = group * words + word;
    long bit = 1L << combination;
    if ((seen[at] & bit) != 0) {
      repeated.set(group);
      return false;
    }
    seen[at] |= bit;
    return true;
  }

  private boolean widen(int needed) {
    int wider = Math.max(needed, words * 2);
    if ((long) wider * kinds.length > MOST_WORDS) {
      full = true;
      return false;
    }
    long[] moved = new long[kinds.length * wider];
    for (int group = 0; group < size; group++) {
      System.arraycopy(seen, group * words, moved, group * wider, words);
    }
    seen = moved;
    words = wider;
    return true;
  }

  void tally(int group, int combination, long count, int line, int heading, boolean early) {
    if (isNew(group, combination)) {
      events[group] = plus(events[group], count, group);
      kinds[group] |= TALLIED;
      places.line(group, line, heading);
      if (early) {
        provisional.set(group);
      }
    }
  }

  void counted(
      int group,
      int combination,
      long numerator,
      long denominator,
      int line,
      int heading,
      boolean early) {
    if (isNew(group, combination)) {
      events[group] = plus(events[group], numerator, group);
      wholes[group] = plus(wholes[group], denominator, group);
      kinds[group] |= COUNTED;
      places.line(group, line, heading);
      if (early) {
        provisional.set(group);
      }
    }
  }

  void add(int group, int combination, Part part) {
    if (!isNew(group, combination)) {
      return;
    }
    places.add(group, part.at());
    if (part.provisional()) {
      provisional.set(group);
    }
    switch (part.reading()) {
      case Reading.Tally(long count) -> {
        events[group] = plus(events[group], count, group);
        kinds[group] |= TALLIED;
      }
      case Reading.Counted(long numerator, long denominator) -> {
        events[group] = plus(events[group], numerator, group);
        wholes[group] = plus(wholes[group], denominator, group);
        kinds[group] |= COUNTED;
      }
      case Reading.Suppressed hidden -> blanks(group).hidden = hidden;
      case Reading.Missing missing -> {
        Blanks known = blanks(group);
        known.missing = known.missing == null ? missing : known.missing;
      }
      case Reading.NotApplicable none -> {}
      case Reading.Valued valued -> calculated.putIfAbsent(group, part);
    }
  }

  private Blanks blanks(int group) {
    return blanks.computeIfAbsent(group, any -> new Blanks());
  }

  private long plus(long sum, long more, int group) {
    if (sum > Long.MAX_VALUE - more) {
      tooLarge.set(group);
      return sum;
    }
    return sum + more;
  }

  boolean repeated(int group) {
    return repeated.get(group);
  }

  boolean anyRepeated() {
    return !repeated.isEmpty();
  }

  boolean provisional(int group) {
    return provisional.get(group);
  }

  int parts(int group) {
    int parts = 0;
    for (int at = group * words; at < (group + 1) * words; at++) {
      parts += Long.bitCount(seen[at]);
    }
    return parts;
  }

  boolean has(int group, int combination) {
    int word = combination >> 6;
    return word < words && (seen[group * words + word] & 1L << combination) != 0;
  }

  /** How many numbers hold the combinations of a group, one bit each. */
  int words() {
    return words;
  }

  void addCombinations(int group, long[] to) {
    for (int word = 0; word < words; word++) {
      to[word] |= seen[group * words + word];
    }
  }

  /** As {@link Summation#of}. */
  Figure total(int group) {
    int parts = parts(group);
    @Nullable Part valued = calculated.get(group);
    if (valued != null) {
      return parts == 1
          ? new Figure.Read(valued.reading(), valued.at())
          : Summation.notAddable(valued);
    }
    if (tooLarge.get(group)) {
      return new Figure.Refused(
          new Refusal(
              ExtractCode.NOT_A_COUNT,
              "sum",
              places.all(group, parts),
              "en sum på over 18 cifre",
              "antal, der kan lægges sammen"));
    }
    return new Figure.Read(reading(group), places.all(group, parts));
  }

  private Reading reading(int group) {
    @Nullable Blanks without = blanks.get(group);
    if (without != null && without.hidden != null) {
      return without.hidden;
    }
    if (without != null && without.missing != null) {
      return without.missing;
    }
    if ((kinds[group] & COUNTED) != 0) {
      return new Reading.Counted(events[group], wholes[group]);
    }
    return kinds[group] == TALLIED ? new Reading.Tally(events[group]) : new Reading.NotApplicable();
  }
}
