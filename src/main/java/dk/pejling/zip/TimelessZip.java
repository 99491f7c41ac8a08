package dk.pejling.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Archives without the time they were made at: workbooks and text documents are archives, and the
 * library that writes them dates every part.
 */
public final class TimelessZip {
  /**
   * The first day an archive can hold, at noon: at its first moment an archive also writes the
   * machine's time zone.
   */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 12, 0);

  private TimelessZip() {}

  /** Of those files, by name and in that order. */
  public static byte[] of(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        add(zip, file.getKey(), new ByteArrayInputStream(file.getValue()));
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }

  /**
   * Of those files as they are, by name and in that order: for what is compressed already, and the
   * same whatever the platform's compression is.
   */
  public static byte[] stored(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        CRC32 checksum = new CRC32();
        checksum.update(file.getValue());
        ZipEntry entry = entry(file.getKey());
        entry.setSize(file.getValue().length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }

  /** Of what another archive holds, in its order; no file has to fit into memory. */
  public static void copy(InputStream archive, OutputStream out) throws IOException {
    ZipInputStream from = new ZipInputStream(archive);
    ZipOutputStream zip = new ZipOutputStream(out);
    for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
      add(zip, entry.getName(), from);
    }
    zip.finish();
  }

  private static void add(ZipOutputStream zip, String name, InputStream content)
      throws IOException {
    zip.putNextEntry(entry(name));
    content.transferTo(zip);
    zip.closeEntry();
  }

  /** What an archive that is written by degrees says of a file. */
  public static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    return entry;
  }
}
