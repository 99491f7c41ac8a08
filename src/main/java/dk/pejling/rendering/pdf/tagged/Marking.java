package dk.pejling.rendering.pdf.tagged;

import dk.pejling.rendering.pdf.type.Target;
import java.util.Set;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Marks what is painted on one page as content of an element or as an artifact; lays links. */
final class Marking {
  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final PdfWriter writer;
  private final Structure structure;
  private final Set<String> anchors;
  private final Set<String> unknown;

  /**
   * @param anchors places that links may lead to
   * @param unknown collects those that they lead to in vain
   */
  Marking(PdfWriter writer, Structure structure, Set<String> anchors, Set<String> unknown) {
    this.writer = writer;
    this.structure = structure;
    this.anchors = anchors;
    this.unknown = unknown;
  }

  void within(PdfContentByte content, Tag tag, Runnable painting) {
    switch (tag) {
      case Element element -> structure.begin(content, element);
      case Artifact artifact ->
          content.beginMarkedContentSequence(ARTIFACT, properties(artifact), true);
    }
    painting.run();
    content.endMarkedContentSequence();
  }

  void place(Element figure, double left, double bottom, double right, double top) {
    structure.place(figure, left, bottom, right, top);
  }

  /** Whether the target can be reached from text of that tag. */
  boolean leads(Tag tag, Target target) {
    return tag instanceof Element
        && switch (target) {
          case Target.Place(String anchor) -> known(anchor);
          case Target.Address address -> true;
          case Target.Nowhere nowhere -> false;
        };
  }

  private boolean known(String anchor) {
    if (anchors.contains(anchor)) {
      return true;
    }
    unknown.add(anchor);
    return false;
  }

  /** The link element within the text's element. */
  Tag link(Tag tag, Target target) {
    if (!(tag instanceof Element element)) {
      return tag;
    }
    Element link = element.link(target);
    structure.addChildren(element);
    return link;
  }

  /** Makes a box on the page lead to the target. */
  void activate(Tag link, Target target, String text, Rectangle box) {
    if (!(link instanceof Element element)) {
      return;
    }
    PdfAction action =
        switch (target) {
          case Target.Place(String anchor) -> PdfAction.gotoLocalPage(anchor, false);
          case Target.Address(String uri) -> new PdfAction(uri);
          case Target.Nowhere nowhere -> new PdfAction();
        };
    PdfAnnotation annotation =
        PdfAnnotation.createLink(writer, box, PdfAnnotation.HIGHLIGHT_INVERT, action);
    annotation.put(PdfName.CONTENTS, new PdfString(text, PdfObject.TEXT_UNICODE));
    annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    int key = structure.attach(element, annotation.getIndirectReference());
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    writer.addAnnotation(annotation);
  }

  private static PdfDictionary properties(Artifact artifact) {
    PdfDictionary properties = new PdfDictionary();
    properties.put(
        PdfName.TYPE, new PdfName(artifact == Artifact.LAYOUT ? "Layout" : "Pagination"));
    switch (artifact) {
      case LAYOUT -> {}
      case HEADER -> properties.put(PdfName.SUBTYPE, new PdfName("Header"));
      case FOOTER -> properties.put(PdfName.SUBTYPE, new PdfName("Footer"));
      case WATERMARK -> properties.put(PdfName.SUBTYPE, new PdfName("Watermark"));
    }
    return properties;
  }
}
