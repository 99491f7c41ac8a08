package dk.pejling.rendering.html.page;

import java.nio.ByteBuffer;

/**
 * Sets right the version of a subset font's table of metrics ({@code OS/2}): the library writes the
 * 78 bytes of the first version and says that it has the fields of a later one, which strict
 * readers of fonts refuse.
 */
final class FirstMetrics {
  private static final int TABLES_AT = 4;
  private static final int RECORDS_AT = 12;
  private static final int RECORD_LENGTH = 16;
  private static final int METRICS = 0x4F532F32;
  private static final int HEAD = 0x68656164;
  private static final int ADJUSTMENT_AT = 8;

  /** What the whole file's checksum shall be, by the format's definition. */
  private static final int WHOLE = 0xB1B0AFBA;

  private FirstMetrics() {}

  /** Changes the font in place. */
  static byte[] in(byte[] file) {
    ByteBuffer font = ByteBuffer.wrap(file);
    int head = 0;
    for (int i = 0; i < font.getShort(TABLES_AT); i++) {
      int record = RECORDS_AT + i * RECORD_LENGTH;
      int at = font.getInt(record + 8);
      switch (font.getInt(record)) {
        case METRICS -> {
          font.putShort(at, (short) 0);
          font.putInt(record + 4, sum(font, at, font.getInt(record + 12)));
        }
        case HEAD -> head = at;
        default -> {
          // as it is
        }
      }
    }
    font.putInt(head + ADJUSTMENT_AT, 0);
    font.putInt(head + ADJUSTMENT_AT, WHOLE - sum(font, 0, file.length));
    return file;
  }

  /** Tables begin at every fourth byte, with zeros between. */
  private static int sum(ByteBuffer font, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += Integer.BYTES) {
      sum += font.getInt(at);
    }
    return sum;
  }
}
