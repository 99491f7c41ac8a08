package dk.pejling.rendering;

import dk.pejling.report.document.Document;
import dk.pejling.report.document.Document.Furniture;
import dk.pejling.report.document.Document.Watermark;

/** The same document before and after it is approved. */
public final class Drafts {
  private Drafts() {}

  public static Document with(Watermark watermark, Document document) {
    Furniture before = document.furniture();
    return new Document(
        document.title(),
        document.subject(),
        document.author(),
        document.asOf(),
        new Furniture(before.header(), before.footer(), before.exampleMark(), watermark),
        document.blocks());
  }
}
