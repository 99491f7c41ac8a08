package dk.pejling.rendering.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a Word file. */
record WordFile(Map<String, byte[]> parts, Document body) {
  private static final String WORDS =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  static WordFile of(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return new WordFile(
          parts,
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(parts.get("word/document.xml"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All text of the body without any space. */
  String text() {
    StringBuilder text = new StringBuilder();
    all("t").forEach(piece -> text.append(piece.getTextContent()));
    return squeezed(text.toString());
  }

  /** The elements of that name in the body, in order. */
  List<Element> all(String name) {
    NodeList nodes = body.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  static String value(Element element, String attribute) {
    return element.getAttributeNS(WORDS, attribute);
  }

  /** Paragraphs of that style: their text. */
  List<String> styled(String style) {
    List<String> texts = new ArrayList<>();
    for (Element name : all("pStyle")) {
      if (value(name, "val").equals(style)) {
        StringBuilder text = new StringBuilder();
        Element paragraph = (Element) name.getParentNode().getParentNode();
        NodeList pieces = paragraph.getElementsByTagNameNS(WORDS, "t");
        for (int i = 0; i < pieces.getLength(); i++) {
          text.append(pieces.item(i).getTextContent());
        }
        texts.add(text.toString());
      }
    }
    return texts;
  }

  String part(String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  static String squeezed(String text) {
    return text.replaceAll("[\\s\u00A0\u2009\u2002\u200B]+", "");
  }
}
