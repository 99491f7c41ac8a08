package dk.pejling.intake.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A part of an archive, as the directory tells it.
 *
 * <pre>
 * PK 1 2, version 4, flags 2, method 2, time 4, checksum 4, packed 4, unpacked 4, lengths of name,
 * extra and comment 2 each, disk 2, attributes 6, offset 4, name, extra, comment
 * </pre>
 *
 * @param header the first byte of the part's own header in the archive
 */
record ZipPart(
    String name, int flags, int method, int crc, long packed, long unpacked, long header) {
  static final int FIXED = 46;

  private static final int SIGNATURE = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final long UNSAID = 0xFFFF_FFFFL;
  private static final int WIDE = 1;
  private static final int SIZES_FOLLOW = 1 << 3;
  private static final int ENCRYPTED = 1;
  private static final int LONGEST_SHOWN = 60;

  /** At the buffer's position, which is moved behind it. */
  static ZipPart read(ByteBuffer directory) throws Contradiction {
    int at = directory.position();
    if (directory.remaining() < FIXED || directory.getInt(at) != SIGNATURE) {
      throw Contradiction.broken("arkivets indholdsfortegnelse er ødelagt");
    }
    int nameLength = directory.getShort(at + 28) & 0xFFFF;
    int extraLength = directory.getShort(at + 30) & 0xFFFF;
    int comment = directory.getShort(at + 32) & 0xFFFF;
    if (directory.remaining() < FIXED + nameLength + extraLength + comment) {
      throw Contradiction.broken("arkivets indholdsfortegnelse er ødelagt");
    }
    long unpacked = directory.getInt(at + 24) & UNSAID;
    long packed = directory.getInt(at + 20) & UNSAID;
    long header = directory.getInt(at + 42) & UNSAID;
    ByteBuffer wide = wide(directory, at + FIXED + nameLength, extraLength);
    unpacked = unpacked == UNSAID ? next(wide) : unpacked;
    packed = packed == UNSAID ? next(wide) : packed;
    header = header == UNSAID ? next(wide) : header;
    byte[] name = new byte[nameLength];
    directory.get(at + FIXED, name);
    directory.position(at + FIXED + nameLength + extraLength + comment);
    return new ZipPart(
        new String(name, StandardCharsets.UTF_8),
        directory.getShort(at + 8) & 0xFFFF,
        directory.getShort(at + 10) & 0xFFFF,
        directory.getInt(at + 16),
        packed,
        unpacked,
        header);
  }

  private static ByteBuffer wide(ByteBuffer directory, int from, int length) {
    int at = from;
    while (at + 4 <= from + length) {
      int size = directory.getShort(at + 2) & 0xFFFF;
      if (directory.getShort(at) == WIDE && at + 4 + size <= from + length) {
        return directory.slice(at + 4, size).order(directory.order());
      }
      at += 4 + size;
    }
    return ByteBuffer.allocate(0);
  }

  private static long next(ByteBuffer wide) throws Contradiction {
    if (wide.remaining() < Long.BYTES) {
      throw Contradiction.of("en del uden størrelse eller plads");
    }
    long number = wide.getLong();
    if (number < 0) {
      throw Contradiction.of("en del med en umulig størrelse");
    }
    return number;
  }

  /** For people: a name in an archive may be any bytes. */
  String shown() {
    return shown(name);
  }

  private static String shown(String name) {
    String cut = name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
    return "\"" + cut.replaceAll("[^\\p{L}\\p{N}\\p{Punct} ]", "?") + "\"";
  }

  boolean isEncrypted() {
    return (flags & ENCRYPTED) != 0;
  }

  /** Where the part's bytes end, if its own header says the same as the directory. */
  long end(ZipBytes file, long before) throws IOException, Contradiction {
    ByteBuffer local = file.read(before + header, LOCAL_LENGTH);
    if (local.getInt(0) != LOCAL) {
      throw Contradiction.of("delen " + shown() + " er ikke, hvor arkivet siger");
    }
    int nameLength = local.getShort(26) & 0xFFFF;
    int extraLength = local.getShort(28) & 0xFFFF;
    byte[] own = new byte[nameLength];
    file.read(before + header + LOCAL_LENGTH, nameLength).get(own);
    String ownName = new String(own, StandardCharsets.UTF_8);
    if (!ownName.equals(name)) {
      throw Contradiction.of(
          "en del, der hedder %s ét sted og %s et andet".formatted(shown(), shown(ownName)));
    }
    int ownFlags = local.getShort(6) & 0xFFFF;
    boolean later = (ownFlags & SIZES_FOLLOW) != 0;
    if ((local.getShort(8) & 0xFFFF) != method
        || (ownFlags & ENCRYPTED) != (flags & ENCRYPTED)
        || !says(local.getInt(18), packed, later)
        || !says(local.getInt(22), unpacked, later)
        || !(local.getInt(14) == crc || (later && local.getInt(14) == 0))) {
      throw Contradiction.of("delen " + shown() + " beskrives på to måder");
    }
    return before + header + LOCAL_LENGTH + nameLength + extraLength + packed;
  }

  private static boolean says(int size, long known, boolean later) {
    long own = size & UNSAID;
    return own == known || own == UNSAID || (later && own == 0);
  }
}
