package dk.pejling.rendering.pdf.tagged;

import dk.pejling.rendering.pdf.tagged.Element.Attributes;
import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The structure tree in the file. OpenPDF makes an element's first content a bare number and then
 * refuses other kids; so each content mark is put as a full reference into an array of our own.
 */
final class Structure {
  private static final PdfName OWNER = PdfName.O;

  private final PdfWriter writer;
  private final PdfStructureTreeRoot root;
  private final Map<Element, PdfStructureElement> written = new IdentityHashMap<>();

  Structure(PdfWriter writer, Element document) {
    this.writer = writer;
    this.root = writer.getStructureTreeRoot();
    root.mapRole(new PdfName(Role.TITLE.type()), PdfName.P);
    PdfStructureElement top = new PdfStructureElement(root, name(document));
    top.put(PdfName.LANG, new PdfString(TaggedPdf.LANGUAGE));
    written.put(document, top);
    addChildren(document);
  }

  /** Opens marked content that belongs to the element. */
  void begin(PdfContentByte canvas, Element element) {
    PdfStructureElement node = node(element);
    PdfArray kids = kids(node);
    node.remove(PdfName.K);
    canvas.beginMarkedContentSequence(node);
    PdfDictionary mark = new PdfDictionary(PdfName.MCR);
    mark.put(PdfName.PG, writer.getCurrentPage());
    mark.put(PdfName.MCID, node.get(PdfName.K));
    kids.add(mark);
    node.put(PdfName.K, kids);
  }

  /** Puts an annotation among the element's kids and returns its key in the parent tree. */
  int attach(Element element, PdfIndirectReference annotation) {
    PdfStructureElement node = node(element);
    PdfDictionary object = new PdfDictionary(PdfName.OBJR);
    object.put(PdfName.OBJ, annotation);
    object.put(PdfName.PG, writer.getCurrentPage());
    PdfArray kids = kids(node);
    kids.add(object);
    node.put(PdfName.K, kids);
    return root.addExistingObject(node.getReference());
  }

  /** Where a figure stands, in PDF coordinates. */
  void place(Element figure, double left, double bottom, double right, double top) {
    PdfDictionary layout = owned("Layout");
    layout.put(PdfName.BBOX, new PdfArray(new float[] {f(left), f(bottom), f(right), f(top)}));
    layout.put(new PdfName("Placement"), new PdfName("Block"));
    node(figure).put(PdfName.A, layout);
  }

  private PdfStructureElement node(Element element) {
    PdfStructureElement node = written.get(element);
    if (node == null) {
      throw new IllegalStateException("%s is not in the tree".formatted(element.role()));
    }
    return node;
  }

  /** Writes the children made since the last time: links appear while text is painted. */
  void addChildren(Element parent) {
    PdfStructureElement node = node(parent);
    for (Element child : parent.children()) {
      if (!written.containsKey(child)) {
        PdfStructureElement added = new PdfStructureElement(node, name(child));
        written.put(child, added);
        describe(added, child.attributes());
        addChildren(child);
      }
    }
  }

  private static void describe(PdfStructureElement node, Attributes attributes) {
    switch (attributes) {
      case Attributes.None() -> {}
      case Attributes.Shown(String alternative) ->
          node.put(PdfName.ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
      case Attributes.Heads(Tag.Scope scope, int span) -> {
        PdfDictionary table = spanning(span);
        table.put(new PdfName("Scope"), new PdfName(scope.type()));
        node.put(PdfName.A, table);
      }
      case Attributes.Spans(int columns) -> {
        if (columns > 1) {
          node.put(PdfName.A, spanning(columns));
        }
      }
    }
  }

  private static PdfDictionary spanning(int columns) {
    PdfDictionary table = owned("Table");
    if (columns > 1) {
      table.put(new PdfName("ColSpan"), new PdfNumber(columns));
    }
    return table;
  }

  private static PdfDictionary owned(String owner) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(OWNER, new PdfName(owner));
    return attributes;
  }

  private static PdfArray kids(PdfStructureElement node) {
    return node.get(PdfName.K) instanceof PdfArray present ? present : new PdfArray();
  }

  private static PdfName name(Element element) {
    return new PdfName(element.role().type());
  }

  private static float f(double value) {
    return (float) value;
  }
}
