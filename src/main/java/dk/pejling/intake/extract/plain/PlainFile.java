package dk.pejling.intake.extract.plain;

import dk.pejling.intake.extract.table.csv.LineTable;
import dk.pejling.intake.extract.table.csv.LineTable.Headings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a text file as bytes: headings in the first line that isn't blank, one row in each after
 * it.
 *
 * <pre>
 * indikator;kommune;år;køn;alder;antal
 * I1;Aabenraa;2001;Mænd;0-4 år;1.234
 * I1;Aabenraa;2001;Mænd;5-9 år;17,0
 * I1;Aabenraa;2001;Kvinder;0-4 år;..
 * </pre>
 *
 * A line whose labels are known and whose count is plain digits is added up without a string being
 * made of it. Every other line goes the general way as it stands, at its place among the others, so
 * that what is told of it is the same.
 */
public final class PlainFile {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path path;
  private final int threads;

  /** Says what the lines are to be read as, and is told how many were. */
  public interface Target {
    /** What the headings make of the columns; asked after they were told. */
    Plan plan(List<String> headings);

    /** Rows that were read without being told one by one. */
    void more(int rows);
  }

  public PlainFile(Path path, int threads) {
    this.path = path;
    this.threads = threads;
  }

  /**
   * Adds up every row.
   *
   * @param lines of the rows that only the general way understands
   * @return false where the file turns out not to be plain; what was told is then of no use
   */
  public boolean visit(LineTable lines, Target target) throws IOException {
    try (InputStream file = Files.newInputStream(path)) {
      Chunks chunks = new Chunks(file);
      Chunk first = new Chunk();
      Chunks.Taken taken = chunks.take(first);
      if (taken == Chunks.Taken.END) {
        return true;
      }
      if (taken == Chunks.Taken.TOO_LONG) {
        return false;
      }
      int[] before = {0};
      Headings headings = headings(first, lines, before);
      if (headings == Headings.NOT_YET || headings == Headings.DOUBTFUL) {
        return false;
      }
      if (headings == Headings.UNUSABLE) {
        return true;
      }
      Plan plan = target.plan(lines.headings());
      return plan.columns().areApart()
          && new Threads(chunks, plan, lines, target, before[0]).read(first, threads)
          && !lines.isDoubtful();
    }
  }

  /** Leaves the chunk with what is below the headings, where those are plain. */
  private static Headings headings(Chunk chunk, LineTable lines, int[] number) {
    if (lines.mayHaveMark() && startsWithMark(chunk)) {
      chunk.from += MARK.length;
    }
    Headings read = Headings.NOT_YET;
    while (read == Headings.NOT_YET && chunk.from < chunk.to) {
      int end = chunk.lineEnd(chunk.from);
      if (Chunk.hasMark(chunk.bytes, chunk.from, chunk.withoutReturn(chunk.from, end))) {
        return Headings.NOT_YET;
      }
      number[0]++;
      read =
          lines.headings(chunk.bytes, chunk.from, chunk.withoutReturn(chunk.from, end), number[0]);
      chunk.from = Math.min(end + 1, chunk.to);
    }
    return read;
  }

  private static boolean startsWithMark(Chunk chunk) {
    for (int at = 0; at < MARK.length; at++) {
      if (chunk.to <= at || chunk.bytes[at] != MARK[at]) {
        return false;
      }
    }
    return true;
  }
}
