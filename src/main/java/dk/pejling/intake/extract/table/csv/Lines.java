package dk.pejling.intake.extract.table.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text file, decoded one by one so that a line in a wrong encoding costs that line
 * only. Ends of line are LF, CRLF or CR; a byte order mark is left out.
 */
final class Lines {
  private static final int BUFFER = 1 << 16;
  private static final byte[] NOTHING = {};

  private final InputStream bytes;
  private final Charset encoding;
  private final byte[] buffer = new byte[BUFFER];
  private final Deque<Line> pushedBack = new ArrayDeque<>();
  private byte[] started = NOTHING;
  private int from;
  private int to;
  private int number;
  private boolean afterReturn;

  Lines(InputStream bytes, Charset encoding) {
    this.bytes = bytes;
    this.encoding = encoding;
  }

  /** The next line, or null after the last. */
  @Nullable Line next() throws IOException {
    if (!pushedBack.isEmpty()) {
      return pushedBack.pop();
    }
    started = NOTHING;
    while (true) {
      if (from == to) {
        from = 0;
        to = bytes.read(buffer);
        if (to <= 0) {
          to = 0;
          return started.length == 0 ? null : decoded(started, 0, started.length);
        }
      }
      if (afterReturn && from < to && buffer[from] == '\n') {
        from++;
        afterReturn = false;
        continue;
      }
      afterReturn = false;
      int end = from;
      while (end < to && buffer[end] != '\n' && buffer[end] != '\r') {
        end++;
      }
      if (end < to) {
        afterReturn = buffer[end] == '\r';
      }
      if (end < to && started.length == 0) {
        Line line = decoded(buffer, from, end);
        from = end + 1;
        return line;
      }
      keep(from, end);
      from = Math.min(end + 1, to);
      if (end < to) {
        return decoded(started, 0, started.length);
      }
    }
  }

  /** Gives a line back, to be the next again. */
  void pushBack(Line line) {
    pushedBack.push(line);
  }

  private void keep(int start, int end) {
    int room = Math.min(end - start, Line.LONGEST - started.length);
    int before = started.length;
    started = Arrays.copyOf(started, before + room);
    System.arraycopy(buffer, start, started, before, room);
  }

  private Line decoded(byte[] source, int start, int end) {
    number++;
    int first = number == 1 && hasByteOrderMark(source, start, end) ? start + 3 : start;
    return Line.of(number, source, first, end, encoding);
  }

  private boolean hasByteOrderMark(byte[] source, int start, int end) {
    return encoding.equals(StandardCharsets.UTF_8)
        && end - start >= 3
        && source[start] == (byte) 0xEF
        && source[start + 1] == (byte) 0xBB
        && source[start + 2] == (byte) 0xBF;
  }
}
