package dk.pejling.intake.sheet.part;

import dk.pejling.zip.TimelessZip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one workbook's archive (`dele`), in order and by name. A file that has passed the
 * gate fits into memory. Not shared between workbooks.
 */
public final class Parts {
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
    return TimelessZip.of(contents);
  }
}
