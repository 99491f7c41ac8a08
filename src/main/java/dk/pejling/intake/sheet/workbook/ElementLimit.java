package dk.pejling.intake.sheet.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends a part in which one element goes on and on: its text or an attribute would be held in memory
 * as a whole.
 */
final class ElementLimit extends FilterInputStream {
  /** In bytes; a cell's text has at most 32,767 characters, each perhaps in a run of its own. */
  private static final int LONGEST = 4 << 20;

  private int read;

  ElementLimit(InputStream part) {
    super(part);
  }

  /** Another element begins. */
  void begin() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int more = super.read(into, from, length);
    read += more;
    if (read > LONGEST) {
      throw new IOException("an element of more than " + LONGEST + " bytes");
    }
    return more;
  }
}
