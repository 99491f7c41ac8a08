package dk.pejling.rendering.docx.file;

import dk.pejling.rendering.docx.markup.Xml;
import dk.pejling.zip.TimelessZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipOutputStream;

/** The zip file that holds the parts. */
public final class Parts {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

  public void add(String name, byte[] content) {
    try {
      zip.putNextEntry(TimelessZip.entry(name));
      zip.write(content);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Writes a part as it is made, so that it is never held whole. */
  public void addXml(String name, Consumer<Xml> content) {
    try {
      zip.putNextEntry(TimelessZip.entry(name));
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
