package dk.pejling.intake.sheet.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Reads one XML part of a workbook element by element. Names are compared without namespace, since
 * the transitional and the strict edition of the format differ only there.
 */
public final class Part {
  private Part() {}

  /** What is done at each element's start; it may read on to the element's end. */
  public interface Visitor {
    void start(XMLStreamReader2 at) throws XMLStreamException, MalformedWorkbook;
  }

  /** Visits every element of a part; a part that isn't there has none. */
  public static void visit(ZipFile zip, String name, Visitor visitor)
      throws IOException, MalformedWorkbook {
    @Nullable ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return;
    }
    try (InputStream in = zip.getInputStream(entry);
        ElementLimit limited = new ElementLimit(in)) {
      XMLStreamReader2 reader = (XMLStreamReader2) factory().createXMLStreamReader(limited);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          limited.begin();
          visitor.start(reader);
        }
      }
    } catch (XMLStreamException malformed) {
      throw new MalformedWorkbook("delen " + name + " er ikke gyldig XML");
    }
  }

  /** An element's attribute, empty where it has none. */
  public static String attribute(XMLStreamReader at, String name) {
    for (int index = 0; index < at.getAttributeCount(); index++) {
      if (at.getAttributeLocalName(index).equals(name)) {
        return at.getAttributeValue(index);
      }
    }
    return "";
  }

  /** No document type, no entities, nothing fetched; names are shared within the part alone. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
