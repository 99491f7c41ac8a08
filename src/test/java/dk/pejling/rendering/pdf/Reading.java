package dk.pejling.rendering.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A file as a screen reader meets it: the elements in the order of the structure tree, with the
 * text marked as theirs.
 */
public final class Reading {
  private final List<Node> nodes = new ArrayList<>();
  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

  /**
   * @param text of the element and all in it
   * @param objects annotations that belong to it
   */
  public record Node(String type, PDStructureElement element, String text, int objects) {}

  private Reading() {}

  public static Reading of(byte[] pdf) throws IOException {
    Reading reading = new Reading();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> marked = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, marked));
        reading.texts.put(page.getCOSObject(), marked);
      }
      reading.walk(document.getDocumentCatalog().getStructureTreeRoot());
    }
    return reading;
  }

  /** All elements, parents before children. */
  public List<Node> nodes() {
    return List.copyOf(nodes);
  }

  public List<Node> nodes(String type) {
    return nodes.stream().filter(node -> node.type().equals(type)).toList();
  }

  /** Everything, in reading order. */
  public String text() {
    return nodes("Document").getFirst().text();
  }

  /** The types of elements, parents before children. */
  List<String> types() {
    return nodes.stream().map(Node::type).toList();
  }

  private String walk(PDStructureNode node) {
    int place = nodes.size();
    if (node instanceof PDStructureElement element) {
      nodes.add(new Node(element.getStructureType(), element, "", 0));
    }
    StringBuilder text = new StringBuilder();
    int objects = 0;
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement child -> text.append(walk(child));
        case PDMarkedContentReference mark ->
            text.append(
                texts
                    .getOrDefault(mark.getPage().getCOSObject(), Map.of())
                    .getOrDefault(mark.getMCID(), ""));
        case PDObjectReference object -> objects++;
        default -> throw new IllegalStateException("unexpected kid " + kid);
      }
    }
    if (node instanceof PDStructureElement element) {
      nodes.set(place, new Node(element.getStructureType(), element, text.toString(), objects));
    }
    return text.toString();
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> marked) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition character) {
        text.append(character.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, marked);
      }
    }
    if (content.getMCID() >= 0) {
      marked.put(content.getMCID(), text.toString());
    }
  }
}
