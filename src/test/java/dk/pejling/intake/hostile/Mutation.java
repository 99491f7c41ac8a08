package dk.pejling.intake.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils files by chance; the same seed spoils them the same way. */
final class Mutation {
  private static final List<String> ODD =
      List.of(
          "",
          "0",
          "-1",
          "1",
          "99999999999999999999",
          "1048577",
          "NaN",
          "1e400",
          "-1e-400",
          "XFE1",
          "A0",
          "AAAAAAAA1",
          "A1:XFD1048576",
          "s",
          "d",
          "e",
          "b",
          "str",
          "inlineStr",
          "n",
          "rId1",
          "../../../x",
          "http://example.org/x",
          "file:///x",
          "External",
          "true",
          "_x0000_",
          "\u0000",
          "&#0;",
          "&x;",
          "<!DOCTYPE a>",
          "<![CDATA[",
          "]]>",
          "\uFFFF",
          "2025-99-99",
          "44927.5",
          "1E+15",
          "\uD800",
          " ",
          "\n",
          "%",
          "#REF!");

  private final Random random;

  Mutation(long seed) {
    this.random = new Random(seed);
  }

  byte[] of(byte[] file) throws IOException {
    byte[] spoiled = file;
    boolean archive = file[0] == 'P' && file[1] == 'K';
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      spoiled =
          archive && random.nextInt(4) > 0 ? inArchive(spoiled) : bytes(spoiled, random.nextInt(9));
      archive &= spoiled.length > 1 && spoiled[0] == 'P' && spoiled[1] == 'K';
    }
    return spoiled;
  }

  private record Part(String name, byte[] content) {}

  private byte[] inArchive(byte[] archive) throws IOException {
    List<Part> parts = parts(archive);
    if (parts.isEmpty()) {
      return bytes(archive, random.nextInt(9));
    }
    int at = random.nextInt(parts.size());
    Part part = parts.get(at);
    switch (random.nextInt(12)) {
      case 0 -> parts.remove(at);
      case 1 ->
          parts.set(at, new Part(part.name().toUpperCase(java.util.Locale.ROOT), part.content()));
      case 2 ->
          parts.set(at, new Part(part.name(), parts.get(random.nextInt(parts.size())).content()));
      case 3 -> parts.set(at, new Part(part.name(), bytes(part.content(), random.nextInt(9))));
      default -> parts.set(at, new Part(part.name(), xml(part.content())));
    }
    return archive(parts);
  }

  private byte[] xml(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    int open = text.indexOf('<', random.nextInt(Math.max(1, text.length())));
    int close = open < 0 ? -1 : text.indexOf('>', open);
    if (close < 0) {
      return bytes(content, random.nextInt(9));
    }
    String element = text.substring(open, close + 1);
    String spoiled =
        switch (random.nextInt(6)) {
          case 0 -> text.substring(0, open) + text.substring(close + 1);
          case 1 -> text.substring(0, open) + element + text.substring(open);
          case 2 -> text.substring(0, close + 1) + odd() + text.substring(close + 1);
          case 3 -> {
            int next = Math.max(close, text.indexOf('<', close + 1));
            yield text.substring(0, close + 1) + odd() + text.substring(next);
          }
          default -> {
            int quote = text.indexOf('"', open);
            int end = quote < 0 || quote > close ? -1 : text.indexOf('"', quote + 1);
            for (int skip = random.nextInt(3); skip > 0 && end > 0; skip--) {
              int other = text.indexOf('"', end + 1);
              if (other > 0 && other < close) {
                quote = other;
                end = text.indexOf('"', quote + 1);
              }
            }
            yield end < 0 ? text : text.substring(0, quote + 1) + odd() + text.substring(end);
          }
        };
    return spoiled.getBytes(StandardCharsets.UTF_8);
  }

  private String odd() {
    return ODD.get(random.nextInt(ODD.size()));
  }

  private byte[] bytes(byte[] file, int how) {
    if (file.length < 2) {
      return new byte[] {(byte) random.nextInt()};
    }
    byte[] spoiled = file.clone();
    int at = random.nextInt(file.length);
    int length = Math.min(file.length - at, 1 + random.nextInt(64));
    switch (how) {
      case 0, 1, 2 -> spoiled[at] ^= (byte) (1 << random.nextInt(8));
      case 3 -> spoiled[at] = (byte) random.nextInt();
      case 4 -> spoiled = java.util.Arrays.copyOf(file, Math.max(1, at));
      case 5 -> java.util.Arrays.fill(spoiled, at, at + length, (byte) random.nextInt());
      case 6 -> spoiled = joined(file, at, java.util.Arrays.copyOfRange(file, at, at + length), at);
      case 7 -> spoiled = joined(file, at, odd().getBytes(StandardCharsets.UTF_8), at);
      default -> spoiled = joined(file, at, new byte[0], at + length);
    }
    return spoiled.length == 0 ? file : spoiled;
  }

  private static byte[] joined(byte[] file, int until, byte[] middle, int from) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(file, 0, until);
    joined.writeBytes(middle);
    joined.write(file, from, file.length - from);
    return joined.toByteArray();
  }

  private static List<Part> parts(byte[] archive) {
    List<Part> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(new Part(entry.getName(), zip.readAllBytes()));
      }
    } catch (IOException | IllegalArgumentException spoiled) {
      parts.clear();
    }
    return parts;
  }

  private static byte[] archive(List<Part> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(1);
      java.util.Set<String> names = new java.util.HashSet<>();
      for (Part part : parts) {
        if (names.add(part.name())) {
          zip.putNextEntry(new ZipEntry(part.name()));
          zip.write(part.content());
          zip.closeEntry();
        }
      }
    }
    return bytes.toByteArray();
  }
}
