package dk.pejling.intake.archive;

import dk.pejling.intake.limit.Allowance;
import dk.pejling.intake.limit.Limit;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How an archive lies in its file. Programs find the parts in two ways, by the directory at the end
 * or by the header before each part; an archive in which the two differ shows different contents to
 * different programs, and parts that overlap unpack to any size.
 *
 * @param after bytes behind the archive, which nobody reads
 */
record ZipLayout(List<ZipPart> parts, long after) {
  ZipLayout {
    parts = List.copyOf(parts);
  }

  static ZipLayout of(Path path, Allowance allowance) throws IOException, Contradiction {
    try (FileChannel channel = FileChannel.open(path)) {
      ZipBytes file = ZipBytes.of(channel);
      ZipEnd end = ZipEnd.find(file);
      allowance.all(Limit.PARTS, end.entries());
      allowance.all(Limit.PART_BYTES, end.bytes());
      List<ZipPart> parts = parts(file, end);
      if (end.before() > 0) {
        throw Contradiction.of("noget foran arkivet, som nogle programmer ville læse i stedet");
      }
      apart(file, end, parts);
      named(parts);
      return new ZipLayout(parts, end.after());
    }
  }

  private static List<ZipPart> parts(ZipBytes file, ZipEnd end) throws IOException, Contradiction {
    ByteBuffer directory = file.read(end.directory(), Math.toIntExact(end.bytes()));
    List<ZipPart> parts = new ArrayList<>();
    while (directory.hasRemaining()) {
      parts.add(ZipPart.read(directory));
    }
    if (parts.size() != end.entries()) {
      throw Contradiction.of(
          "%s dele, men arkivet siger %s".formatted(parts.size(), end.entries()));
    }
    return parts;
  }

  private static void apart(ZipBytes file, ZipEnd end, List<ZipPart> parts)
      throws IOException, Contradiction {
    long free = 0;
    for (ZipPart part : parts.stream().sorted(Comparator.comparingLong(ZipPart::header)).toList()) {
      if (part.header() < free) {
        throw Contradiction.of("delen " + part.shown() + " deler byte med en anden del");
      }
      free = part.end(file, end.before());
    }
    if (free > end.directory()) {
      throw Contradiction.of("den sidste del går ind i indholdsfortegnelsen");
    }
  }

  private static void named(List<ZipPart> parts) throws Contradiction {
    Set<String> names = new HashSet<>();
    for (ZipPart part : parts) {
      String name = part.name().replace('\\', '/').toLowerCase(Locale.ROOT);
      if (!names.add(name)) {
        throw Contradiction.of("delen " + part.shown() + " findes to gange");
      }
      boolean outside = name.startsWith("/") || name.matches("[a-z]:.*") || name.indexOf(0) >= 0;
      if (outside || List.of(name.split("/")).contains("..")) {
        throw Contradiction.of("en del med et navn, der peger ud af arkivet");
      }
    }
  }
}
