package dk.pejling.intake.archive;

import dk.pejling.intake.limit.Allowance;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into an archive without any spreadsheet library: every part is unpacked once, against the
 * limits and its checksum, and thrown away. A library would open a cut-off archive without a word
 * and show no rows. How far parts are compressed is no fault in itself: many equal texts are.
 */
public final class ArchiveInspection {
  private static final int BUFFER = 16 * 1024;

  private final Allowance allowance;

  public ArchiveInspection(Allowance allowance) {
    this.allowance = allowance;
  }

  /** What an archive turned out to be. */
  public sealed interface Outcome {
    /**
     * A workbook, safe to hand to a library.
     *
     * @param links parts that refer to other files and programs
     * @param connections parts that fetch data
     * @param embedded parts that are files of other programs
     * @param after bytes behind the archive
     */
    record Sound(List<String> links, List<String> connections, List<String> embedded, long after)
        implements Outcome {}

    record Unsound(Fault fault, String found) implements Outcome {}
  }

  /** Why an archive can't be read. */
  public enum Fault {
    DAMAGED,
    CONTRADICTS,
    ENCRYPTED,
    MACROS,
    DOCTYPE,
    BINARY_WORKBOOK,
    OPEN_DOCUMENT,
    OTHER
  }

  /** Looks; a limit that is exceeded ends it with {@code LimitExceeded}. */
  public Outcome inspect(Path path) throws IOException {
    ZipLayout layout;
    try {
      layout = ZipLayout.of(path, allowance);
    } catch (Contradiction e) {
      return new Outcome.Unsound(e.isBroken() ? Fault.DAMAGED : Fault.CONTRADICTS, e.found());
    }
    Contents contents = Contents.of(layout.parts());
    if (contents.isOpenDocument()) {
      return new Outcome.Unsound(Fault.OPEN_DOCUMENT, "et regneark fra LibreOffice (ODF)");
    }
    if (contents.isBinaryWorkbook()) {
      return new Outcome.Unsound(Fault.BINARY_WORKBOOK, "en binær projektmappe (xlsb)");
    }
    if (!contents.isWorkbook()) {
      return new Outcome.Unsound(Fault.OTHER, contents.described());
    }
    if (layout.parts().stream().anyMatch(ZipPart::isEncrypted)) {
      return new Outcome.Unsound(Fault.ENCRYPTED, "et arkiv med adgangskode");
    }
    if (contents.hasMacros()) {
      return new Outcome.Unsound(Fault.MACROS, "en projektmappe med makroer");
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return parts(zip, layout.after());
    } catch (ZipException | EOFException | IllegalArgumentException broken) {
      return new Outcome.Unsound(Fault.DAMAGED, "arkivet kan ikke pakkes ud");
    }
  }

  private Outcome parts(ZipFile zip, long after) throws IOException {
    Outside outside = new Outside();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      Part part = unpack(zip, entry, outside);
      String name = entry.getName();
      if (part.doctype() && !isMedia(name)) {
        return new Outcome.Unsound(Fault.DOCTYPE, "<!DOCTYPE i " + name);
      }
      if (entry.getCrc() != -1 && part.crc() != entry.getCrc()) {
        return new Outcome.Unsound(Fault.DAMAGED, "kontrolsummen for " + name + " passer ikke");
      }
      if (entry.getSize() != -1 && part.bytes() != entry.getSize()) {
        return new Outcome.Unsound(
            Fault.CONTRADICTS, "delen " + name + " fylder noget andet, end arkivet siger");
      }
    }
    return new Outcome.Sound(outside.links(), outside.connections(), outside.embedded(), after);
  }

  private Part unpack(ZipFile zip, ZipEntry entry, Outside outside) throws IOException {
    String folded = entry.getName().toLowerCase(Locale.ROOT);
    boolean streamed = isMedia(folded) || folded.matches("xl/worksheets/[^/]*");
    CRC32 crc = new CRC32();
    Prolog prolog = new Prolog();
    TextCount count = new TextCount(allowance);
    byte[] start = new byte[0];
    long bytes = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
        crc.update(buffer, 0, read);
        prolog.add(buffer, read);
        count.add(buffer, read);
        allowance.unpacked(read, bytes, !streamed || count.any());
        if (outside.wants(entry.getName()) && start.length < Outside.LOOKED_AT) {
          int from = start.length;
          start = Arrays.copyOf(start, from + read);
          System.arraycopy(buffer, 0, start, from, read);
        }
      }
    }
    outside.part(entry.getName(), start);
    return new Part(bytes, prolog.declaresType(), crc.getValue());
  }

  /** Drawings in SVG may declare a type, and nothing here opens them. */
  private static boolean isMedia(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("xl/media/");
  }

  private record Part(long bytes, boolean doctype, long crc) {}
}
