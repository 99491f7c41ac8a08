package dk.pejling.rendering.docx.file;

import dk.pejling.rendering.docx.markup.Xml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip file that holds the parts. Its entries have one fixed time, so that bytes repeat. */
public final class Parts {
  /** Early, but not so early that zip would also note it in the time of this place. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

  public void add(String name, byte[] content) {
    try {
      begin(name);
      zip.write(content);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Writes a part as it is made, so that it is never held whole. */
  public void addXml(String name, Consumer<Xml> content) {
    try {
      begin(name);
      Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
      Xml xml = new Xml(writer);
      content.accept(xml);
      xml.end();
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** A part that is the same in every document and lies beside this class's package. */
  public void addFixed(String name, String resource) {
    add(name, resource(resource));
  }

  public byte[] finish() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }

  private static byte[] resource(String name) {
    String path = "/dk/pejling/rendering/docx/" + name;
    try (InputStream file = Parts.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IOException("not on the class path: " + path);
      }
      return file.readAllBytes();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
