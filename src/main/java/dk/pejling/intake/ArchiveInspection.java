package dk.pejling.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into a workbook's archive without any spreadsheet library: every part is unpacked once,
 * against a budget and its checksum, and thrown away. A library would open a cut-off archive
 * without a word and show no rows.
 */
final class ArchiveInspection {
  private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
  private static final int BUFFER = 16 * 1024;

  private final FileLimits limits;

  ArchiveInspection(FileLimits limits) {
    this.limits = limits;
  }

  sealed interface Outcome {}

  /** Safe to hand to a library. */
  record Sound(List<String> externalLinks) implements Outcome {}

  record Unsound(FileCode code, String found, String expected) implements Outcome {}

  Outcome inspect(Path path) {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      List<ZipEntry> entries = new ArrayList<>(Collections.list(zip.entries()));
      Outcome directory = directory(entries);
      return directory instanceof Sound ? parts(zip, entries, directory) : directory;
    } catch (ZipException | EOFException broken) {
      return damaged("arkivet kan ikke pakkes ud");
    } catch (IOException | IllegalArgumentException broken) {
      return damaged("arkivets indholdsfortegnelse kan ikke læses");
    }
  }

  private Outcome directory(List<ZipEntry> entries) {
    if (entries.size() > limits.entries()) {
      return new Unsound(
          FileCode.EXPANDS_TOO_MUCH,
          entries.size() + " dele i arkivet",
          "højst " + limits.entries() + " dele");
    }
    Set<String> names = new HashSet<>();
    List<String> links = new ArrayList<>();
    for (ZipEntry entry : entries) {
      String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
      if (!names.add(name)) {
        return damaged("delen " + entry.getName() + " findes to gange");
      }
      if (name.endsWith("vbaproject.bin")) {
        return new Unsound(FileCode.MACROS, entry.getName(), "et regneark uden makroer");
      }
      if (name.startsWith("xl/externallinks/") && !name.contains("_rels/")) {
        links.add(entry.getName());
      }
    }
    if (!names.contains("[content_types].xml") || !names.contains("xl/workbook.xml")) {
      return new Unsound(
          FileCode.OTHER_ARCHIVE, "et arkiv uden xl/workbook.xml", "en Excel-projektmappe");
    }
    return new Sound(links);
  }

  private Outcome parts(ZipFile zip, List<ZipEntry> entries, Outcome sound) throws IOException {
    long left = limits.unpackedBytes();
    for (ZipEntry entry : entries) {
      Part part = unpack(zip, entry, left);
      left -= part.bytes();
      if (left < 0) {
        return new Unsound(
            FileCode.EXPANDS_TOO_MUCH,
            "mere end " + limits.unpackedBytes() + " byte udpakket",
            "højst " + limits.unpackedBytes() + " byte");
      }
      if (part.doctype()) {
        return new Unsound(
            FileCode.DOCTYPE, "<!DOCTYPE i " + entry.getName(), "ingen dokumenttype-erklæring");
      }
      if (entry.getCrc() != -1 && part.crc() != entry.getCrc()) {
        return damaged("kontrolsummen for " + entry.getName() + " passer ikke");
      }
    }
    return sound;
  }

  private static Part unpack(ZipFile zip, ZipEntry entry, long budget) throws IOException {
    CRC32 crc = new CRC32();
    long bytes = 0;
    int matched = 0;
    boolean doctype = false;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0 && bytes <= budget; read = in.read(buffer)) {
        bytes += read;
        crc.update(buffer, 0, read);
        for (int at = 0; at < read && !doctype; at++) {
          // zeros are skipped so that UTF-16 is searched too
          if (buffer[at] != 0) {
            matched = buffer[at] == DOCTYPE[matched] ? matched + 1 : buffer[at] == '<' ? 1 : 0;
            doctype = matched == DOCTYPE.length;
          }
        }
      }
    }
    // drawings in SVG may declare one, and nothing here opens them
    boolean media = entry.getName().startsWith("xl/media/");
    return new Part(bytes, doctype && !media, crc.getValue());
  }

  private static Outcome damaged(String found) {
    return new Unsound(FileCode.DAMAGED, found, "en hel Excel-projektmappe");
  }

  private record Part(long bytes, boolean doctype, long crc) {}
}
