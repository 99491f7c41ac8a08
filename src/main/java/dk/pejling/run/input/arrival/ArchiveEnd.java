package dk.pejling.run.input.arrival;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * The end of a zip archive (`arkivets slutning`), which a workbook is: written last, so a workbook
 * without it is half a workbook.
 *
 * <pre>
 *   50 4B 03 04 …                   the archive begins
 *   50 4B 05 06, 16 bytes, n, n bytes of comment: the end record, and nothing after it
 * </pre>
 */
public final class ArchiveEnd {
  private static final byte[] BEGIN = {'P', 'K', 3, 4};
  private static final byte[] END = {'P', 'K', 5, 6};
  private static final int RECORD = 22;
  private static final int COMMENT_LENGTH_AT = 20;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int BYTE = 0xFF;

  private ArchiveEnd() {}

  /** Whether the file begins like an archive and stops before its end. */
  public static boolean isMissing(Path file) throws IOException {
    try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
      byte[] begin = new byte[BEGIN.length];
      content.readFully(begin);
      return matches(BEGIN, begin, 0) && !hasEnd(content);
    } catch (EOFException tooShortForAnArchive) {
      return false;
    }
  }

  private static boolean hasEnd(RandomAccessFile content) throws IOException {
    long length = content.length();
    byte[] tail = new byte[(int) Math.min(length, RECORD + LONGEST_COMMENT)];
    content.seek(length - tail.length);
    content.readFully(tail);
    for (int at = tail.length - RECORD; at >= 0; at--) {
      if (matches(END, tail, at) && at + RECORD + commentLength(tail, at) == tail.length) {
        return true;
      }
    }
    return false;
  }

  private static int commentLength(byte[] tail, int record) {
    int at = record + COMMENT_LENGTH_AT;
    return (tail[at] & BYTE) | (tail[at + 1] & BYTE) << Byte.SIZE;
  }

  private static boolean matches(byte[] mark, byte[] in, int at) {
    for (int i = 0; i < mark.length; i++) {
      if (in[at + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
