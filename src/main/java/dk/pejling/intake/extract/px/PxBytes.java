package dk.pejling.intake.extract.px;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a PX file with the lines they stand on; bytes that no text has are a fault. */
final class PxBytes {
  static final int END = -1;

  private static final int BUFFER = 1 << 16;

  private final String file;
  private final InputStream bytes;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private int line = 1;
  private long offset;
  private int before;

  PxBytes(String file, InputStream bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /** Leaves out a byte order mark. */
  boolean skipByteOrderMark() throws IOException {
    fill();
    boolean marked =
        to >= 3
            && buffer[0] == (byte) 0xEF
            && buffer[1] == (byte) 0xBB
            && buffer[2] == (byte) 0xBF;
    if (marked) {
      from = 3;
      offset = 3;
    }
    return marked;
  }

  /** The next byte as a number from 0 to 255 without taking it, or {@link #END}. */
  int peek() throws IOException {
    if (from == to) {
      fill();
    }
    return from == to ? END : buffer[from] & 0xFF;
  }

  /** The next byte, or {@link #END}. */
  int next() throws IOException {
    int letter = peek();
    if (letter == END) {
      return END;
    }
    from++;
    offset++;
    if (letter == '\r' || (letter == '\n' && before != '\r')) {
      line++;
    } else if (letter < ' ' && letter != '\t' && letter != '\n' && letter != '\f') {
      throw new CubeFaultException(
          CubeCode.BROKEN, at(), "et tegn, som ingen tekst har (byte %s)".formatted(letter), "tekst");
    }
    before = letter;
    return letter;
  }

  void skipBlanks() throws IOException {
    while (isBlank(peek())) {
      next();
    }
  }

  static boolean isBlank(int letter) {
    return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t' || letter == '\f';
  }

  /** The line of the next byte, counted from 1. */
  int line() {
    return line;
  }

  /** Bytes taken so far. */
  long offset() {
    return offset;
  }

  SourceLocation at() {
    return at(line);
  }

  SourceLocation at(int line) {
    return new SourceLocation.Line(file, line, "");
  }

  private void fill() throws IOException {
    from = 0;
    to = Math.max(0, bytes.read(buffer));
  }
}
