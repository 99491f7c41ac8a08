package dk.pejling.intake.extract.plain;

import dk.pejling.intake.extract.figure.FigureReader.PlainCounts;
import dk.pejling.intake.extract.profile.Breakdown;
import java.util.Arrays;

/** Takes the lines of chunks apart. One thread's. */
final class LineParser {
  private static final long LINE_ENDS = Chunk.pattern('\n');

  /** A subject's bit for a provisional figure, above the number of its area. */
  static final int PROVISIONAL = 1 << 30;

  private final Plan plan;
  private final Meanings meanings;
  private final long separators;
  private final Labels[] labels;
  private final int[] breakdowns;
  private final boolean[] adds;
  private final boolean[] sawTotal;
  private final int onlyIndicator;
  private final PlainCounts[] counts;
  private final boolean latin;
  private final int[] codes;
  private final int[] from;
  private final int[] to;
  private final int[] parts;
  private final Combination root = new Combination();
  private byte[] bytes = new byte[0];
  private boolean undecoded;
  private boolean plain = true;

  /** The combinations that begin with the same parts. */
  private static final class Combination {
    private Combination[] next = new Combination[0];
    private int number = -1;

    Combination with(int part) {
      if (part >= next.length) {
        next = Arrays.copyOf(next, Math.max(part + 1, next.length * 2));
      }
      Combination known = next[part];
      if (known == null) {
        known = new Combination();
        next[part] = known;
      }
      return known;
    }
  }

  LineParser(Plan plan, Meanings meanings) {
    this.plan = plan;
    this.meanings = meanings;
    this.separators = Chunk.pattern(plan.format().separator());
    int width = plan.headings().size();
    this.labels = new Labels[width];
    for (int column = 0; column < width; column++) {
      if (plan.columns().hasLabels(column)) {
        labels[column] = new Labels(meanings, column);
      }
    }
    this.breakdowns = plan.columns().breakdowns().stream().mapToInt(column -> column).toArray();
    this.adds = new boolean[breakdowns.length];
    for (int at = 0; at < adds.length; at++) {
      adds[at] = plan.breakdowns().get(at) instanceof Breakdown.SumAll;
    }
    this.sawTotal = new boolean[breakdowns.length];
    this.parts = new int[breakdowns.length];
    this.onlyIndicator = plan.columns().indicator() < 0 ? meanings.onlyIndicator() : 0;
    this.counts = new PlainCounts[plan.indicators()];
    this.latin = plan.format().encoding().equals(java.nio.charset.StandardCharsets.ISO_8859_1);
    this.codes = new int[width];
    this.from = new int[width];
    this.to = new int[width];
  }

  /** The breakdowns whose totals were met. */
  boolean[] sawTotal() {
    return sawTotal;
  }

  /** False where the chunk has a quote, or a carriage return that ends a line alone. */
  boolean parse(Chunk chunk, Batch batch) {
    batch.clear();
    plain = true;
    bytes = chunk.bytes;
    // what is beyond the last line must not look like one
    Arrays.fill(bytes, chunk.to, bytes.length, (byte) '\n');
    int at = chunk.from;
    while (at < chunk.to) {
      int start = at;
      int column = 0;
      boolean more = true;
      undecoded = false;
      while (more) {
        int end = end(at);
        more = bytes[end] != '\n';
        int last = !more && end > at && bytes[end - 1] == '\r' ? end - 1 : end;
        if (column < codes.length) {
          field(column, at, last);
        } else {
          plain &= !Chunk.hasMark(bytes, at, last);
        }
        column++;
        at = end + 1;
      }
      if (column > 1 || to[0] > from[0]) {
        line(batch, start, column);
      }
      batch.lineEnds++;
    }
    return plain;
  }

  private int end(int from) {
    int at = from;
    while (true) {
      long eight = Chunk.eight(bytes, at);
      long found = Chunk.marks(eight, separators) | Chunk.marks(eight, LINE_ENDS);
      if (found != 0) {
        return at + Chunk.firstMark(found);
      }
      at += Long.BYTES;
    }
  }

  private void field(int column, int start, int end) {
    from[column] = start;
    to[column] = end;
    Labels label = labels[column];
    if (label != null) {
      int code = label.code(bytes, start, end);
      codes[column] = code;
      undecoded |= code == Meanings.UNDECODED;
      plain &= code != Meanings.NOT_PLAIN;
    } else if (!Chunk.isSimple(bytes, start, end)) {
      plain &= !Chunk.hasMark(bytes, start, end);
      undecoded |= !latin && !meanings.isWhole(bytes, start, end);
    }
  }

  private void line(Batch batch, int start, int columns) {
    if (undecoded || columns != codes.length) {
      batch.add(0, Batch.GENERAL, 0, 0, start);
      return;
    }
    for (int at = 0; at < breakdowns.length; at++) {
      int code = codes[breakdowns[at]];
      if (code == Meanings.LEFT_OUT) {
        batch.leftOut++;
        return;
      }
      if (code < 0) {
        batch.add(0, Batch.GENERAL, 0, 0, start);
        return;
      }
      parts[at] = code;
      sawTotal[at] |= !adds[at];
    }
    int area = codes[plan.columns().area()];
    if (Meanings.isElsewhere(area)) {
      batch.add(Meanings.elsewhere(area), Batch.ELSEWHERE, 0, 0, start);
      return;
    }
    int indicator =
        plan.columns().indicator() < 0 ? onlyIndicator : codes[plan.columns().indicator()];
    int period = codes[plan.columns().period()];
    int note = plan.columns().note() < 0 ? 0 : codes[plan.columns().note()];
    if (area < 0 || indicator < 0 || period < 0 || !plan.sums().adding()) {
      batch.add(0, Batch.GENERAL, 0, 0, start);
      return;
    }
    int provisional = (period & 1) == 1 || note == 1 ? PROVISIONAL : 0;
    long subject =
        (long) plan.sums().subjects().row(period >> 1, indicator) << Integer.SIZE
            | area
            | provisional;
    figure(batch, subject, indicator, start);
  }

  private void figure(Batch batch, long subject, int indicator, int start) {
    if (counts[indicator] == null) {
      counts[indicator] = meanings.counts(indicator);
    }
    switch (counts[indicator]) {
      case PlainCounts.Tally tally -> {
        long count = count(tally.column());
        if (count >= 0) {
          batch.add(subject, combination(), count, -1, start);
          return;
        }
      }
      case PlainCounts.Fraction fraction -> {
        long count = count(fraction.numerator());
        long whole = count(fraction.denominator());
        if (count >= 0 && whole > 0 && !(fraction.proportion() && count > whole)) {
          batch.add(subject, combination(), count, whole, start);
          return;
        }
      }
      case PlainCounts.No no -> {}
    }
    batch.add(0, Batch.GENERAL, 0, 0, start);
  }

  private long count(int column) {
    return plan.format().counts().read(bytes, from[column], to[column]);
  }

  private int combination() {
    Combination at = root;
    for (int breakdown = 0; breakdown < parts.length; breakdown++) {
      if (adds[breakdown]) {
        at = at.with(parts[breakdown]);
      }
    }
    if (at.number < 0) {
      at.number = meanings.combination(parts);
    }
    return at.number;
  }
}
