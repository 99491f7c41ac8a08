package dk.pejling.intake.limit;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a file's limits while it is read (`råderum`). Counted against in the loops that
 * read, which are ended by {@link LimitExceeded}; no thread is stopped from outside. Not shared
 * between readings.
 */
public final class Allowance {
  private static final long NANOS = 1_000_000_000L;

  /** Rows and parts between two looks at the clock. */
  private static final int PATIENCE = 256;

  private final FileLimits limits;
  private final LongSupplier nanos;
  private final long begun;
  private long rows;
  private long cells;
  private long texts;
  private long unpacked;
  private int untilLook;
  private @Nullable Excess excess;

  /**
   * The time starts now.
   *
   * @param nanos a ticker, such as {@code System::nanoTime}
   */
  public Allowance(FileLimits limits, LongSupplier nanos) {
    this.limits = limits;
    this.nanos = nanos;
    this.begun = nanos.getAsLong();
  }

  public FileLimits limits() {
    return limits;
  }

  /** What ended the reading, also where a library has hidden the exception. */
  public @Nullable Excess excess() {
    return excess;
  }

  public void row() {
    if (++rows > limits.of(Limit.ROWS)) {
      stop(Limit.ROWS, rows, true);
    }
    look();
  }

  /** Cells that hold something. */
  public void cells(int more) {
    cells += more;
    if (cells > limits.of(Limit.CELLS)) {
      stop(Limit.CELLS, cells, true);
    }
  }

  /**
   * The column of a cell.
   *
   * @param number counted from 1
   */
  public void column(int number) {
    if (number > limits.of(Limit.COLUMNS)) {
      stop(Limit.COLUMNS, number, false);
    }
  }

  public void sharedText() {
    if (++texts > limits.of(Limit.TEXTS)) {
      stop(Limit.TEXTS, texts, true);
    }
    look();
  }

  public void text(int length) {
    if (length > limits.of(Limit.TEXT_LENGTH)) {
      stop(Limit.TEXT_LENGTH, length, false);
    }
  }

  /** Bytes unpacked from an archive; {@code ofPart} all of one part that is held in memory. */
  public void unpacked(int more, long ofPart, boolean held) {
    unpacked += more;
    if (unpacked > limits.of(Limit.UNPACKED_BYTES)) {
      stop(Limit.UNPACKED_BYTES, unpacked, true);
    }
    if (held && ofPart > limits.of(Limit.PART_BYTES)) {
      stop(Limit.PART_BYTES, ofPart, true);
    }
    look();
  }

  /** For what is known beforehand. */
  public void all(Limit limit, long amount) {
    if (amount > limits.of(limit)) {
      stop(limit, amount, false);
    }
  }

  private void look() {
    if (--untilLook < 0) {
      untilLook = PATIENCE;
      time();
    }
  }

  /** Ends the reading when its time is up. */
  public void time() {
    if (nanos.getAsLong() - begun > limits.of(Limit.SECONDS) * NANOS) {
      stop(Limit.SECONDS, 0, true);
    }
  }

  private void stop(Limit limit, long found, boolean stopped) {
    Excess over = new Excess(limit, found, stopped, limits);
    excess = over;
    throw new LimitExceeded(over);
  }
}
