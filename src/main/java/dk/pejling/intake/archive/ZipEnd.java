package dk.pejling.intake.archive;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Where an archive's directory lies, as the record at its end says.
 *
 * <pre>
 * PK 5 6, disk 2, disk of directory 2, entries here 2, entries 2, bytes 4, offset 4, comment 2 + n
 * </pre>
 *
 * @param directory its first byte in the file
 * @param entries that it says it has
 * @param before bytes in front of the archive
 * @param after bytes behind it
 */
record ZipEnd(long directory, long bytes, long entries, long before, long after) {
  private static final int SIGNATURE = 0x06054b50;
  private static final int WIDE_LOCATOR = 0x07064b50;
  private static final int WIDE = 0x06064b50;
  private static final int LENGTH = 22;
  private static final int LOCATOR_LENGTH = 20;
  private static final int WIDE_LENGTH = 56;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final long UNSAID = 0xFFFF_FFFFL;
  private static final int UNSAID_COUNT = 0xFFFF;

  static ZipEnd find(ZipBytes file) throws IOException, Contradiction {
    int tail = (int) Math.min(file.size(), LENGTH + LONGEST_COMMENT);
    ByteBuffer bytes = file.read(file.size() - tail, tail);
    for (int at = tail - LENGTH; at >= 0; at--) {
      if (bytes.getInt(at) == SIGNATURE) {
        int comment = bytes.getShort(at + 20) & 0xFFFF;
        int left = tail - at - LENGTH - comment;
        if (left >= 0) {
          return read(file, bytes, at, file.size() - tail + at, left);
        }
      }
    }
    throw Contradiction.broken("arkivets indholdsfortegnelse mangler");
  }

  private static ZipEnd read(ZipBytes file, ByteBuffer end, int at, long place, int after)
      throws IOException, Contradiction {
    if (end.getShort(at + 4) != 0 || end.getShort(at + 6) != 0) {
      throw Contradiction.broken("arkivet er delt over flere filer");
    }
    long entries = end.getShort(at + 10) & 0xFFFF;
    long bytes = end.getInt(at + 12) & UNSAID;
    long offset = end.getInt(at + 16) & UNSAID;
    long behind = place;
    if (entries == UNSAID_COUNT || bytes == UNSAID || offset == UNSAID) {
      ByteBuffer locator = file.read(place - LOCATOR_LENGTH, LOCATOR_LENGTH);
      if (locator.getInt(0) != WIDE_LOCATOR) {
        throw Contradiction.of("en indholdsfortegnelse uden størrelse");
      }
      ByteBuffer wide = file.read(locator.getLong(8), WIDE_LENGTH);
      if (wide.getInt(0) != WIDE) {
        throw Contradiction.of("en henvisning til en indholdsfortegnelse, der ikke er der");
      }
      entries = wide.getLong(32);
      bytes = wide.getLong(40);
      offset = wide.getLong(48);
      behind = locator.getLong(8);
    }
    long before = behind - bytes - offset;
    if (before < 0 || bytes < 0 || offset < 0 || entries < 0) {
      throw Contradiction.of("en indholdsfortegnelse, der ikke er, hvor arkivet siger");
    }
    return new ZipEnd(behind - bytes, bytes, entries, before, after);
  }
}
