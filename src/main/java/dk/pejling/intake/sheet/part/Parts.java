package dk.pejling.intake.sheet.part;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one workbook's archive (`dele`), in order and by name. A file that has passed the
 * gate fits into memory. Not shared between workbooks.
 */
public final class Parts {
  /**
   * The first day an archive can hold, at noon: at its first moment an archive also writes the
   * machine's time zone.
   */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 12, 0);

  private final Map<String, byte[]> contents = new LinkedHashMap<>();

  /** None yet. */
  public Parts() {}

  /** Of a file that has passed the gate. */
  public static Parts of(Path file) throws IOException {
    Parts parts = new Parts();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory()) {
          try (InputStream in = zip.getInputStream(entry)) {
            parts.contents.put(entry.getName(), in.readAllBytes());
          }
        }
      }
    }
    return parts;
  }

  /** Of a workbook that a library has just written. */
  public static Parts of(byte[] written) throws IOException {
    Parts parts = new Parts();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.contents.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  public List<String> names() {
    return List.copyOf(contents.keySet());
  }

  public boolean has(String name) {
    return contents.containsKey(name);
  }

  /** A part that has to be there, and in the encoding that every program writes. */
  public String text(String name) throws UnfitPart {
    byte @Nullable [] content = contents.get(name);
    if (content == null) {
      throw new UnfitPart("delen " + name + " mangler");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException otherEncoding) {
      throw new UnfitPart("delen " + name + " er ikke UTF-8");
    }
  }

  public void put(String name, String text) {
    contents.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public void remove(String name) {
    contents.remove(name);
  }

  /** The first name of the kind {@code before1after} that no part has. */
  public String free(String before, String after) {
    int number = 1;
    while (contents.containsKey(before + number + after)) {
      number++;
    }
    return before + number + after;
  }

  /** The archive; the same parts give the same bytes. */
  public byte[] archive() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : contents.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }
}
