package dk.pejling.endtoend.leak;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.params.provider.Arguments;

/** PDF files with 3 of 1,847 in each place that they have room for it. */
final class PlantedPdf {
  private static final String SECRET = "3 af 1.847";

  private PlantedPdf() {}

  /** Puts something into a document of one page. */
  private interface Planting {
    void in(PDDocument document, PDPage page) throws IOException;
  }

  static Stream<Arguments> all() throws IOException {
    return Stream.of(
        pdf("a page", PlantedPdf::write),
        pdf(
            "an alternative text",
            (document, page) -> figure(document).setAlternateDescription(SECRET)),
        pdf("an actual text", (document, page) -> figure(document).setActualText(SECRET)),
        pdf("a title of an element", (document, page) -> figure(document).setTitle(SECRET)),
        pdf("an actual text in the page", PlantedPdf::mark),
        pdf(
            "the information",
            (document, page) -> document.getDocumentInformation().setSubject(SECRET)),
        pdf("the metadata", PlantedPdf::metadata),
        pdf("a bookmark", PlantedPdf::bookmark),
        pdf("an annotation", PlantedPdf::annotation),
        pdf(
            "a file in it",
            (document, page) ->
                embed(document, "tal.csv", "Læsø;3;1847".getBytes(StandardCharsets.UTF_8))),
        pdf(
            "a package in it",
            (document, page) ->
                embed(
                    document,
                    "tal.zip",
                    PlantedFiles.zip(
                        Map.of("tal.json", "[1847]".getBytes(StandardCharsets.UTF_8))))),
        pdf(
            "a PDF in it",
            (document, page) -> embed(document, "inde.pdf", bytes(PlantedPdf::bookmark))));
  }

  private static Arguments pdf(String where, Planting planting) throws IOException {
    return Arguments.of("pdf: " + where, "rapport.pdf", bytes(planting));
  }

  private static byte[] bytes(Planting planting) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      planting.in(document, page);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void write(PDDocument document, PDPage page) throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(100, 700);
      content.showText(SECRET);
      content.endText();
    }
  }

  private static void mark(PDDocument document, PDPage page) throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setString(COSName.ACTUAL_TEXT, SECRET);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
      content.endMarkedContent();
    }
  }

  private static PDStructureElement figure(PDDocument document) {
    PDStructureTreeRoot root = new PDStructureTreeRoot();
    document.getDocumentCatalog().setStructureTreeRoot(root);
    PDStructureElement figure = new PDStructureElement("Figure", root);
    root.appendKid(figure);
    return figure;
  }

  private static void metadata(PDDocument document, PDPage page) throws IOException {
    String xmp = "<x:xmpmeta><dc:description>" + SECRET + "</dc:description></x:xmpmeta>";
    document
        .getDocumentCatalog()
        .setMetadata(
            new PDMetadata(
                document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
  }

  private static void bookmark(PDDocument document, PDPage page) {
    PDDocumentOutline outline = new PDDocumentOutline();
    document.getDocumentCatalog().setDocumentOutline(outline);
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(SECRET);
    outline.addLast(item);
  }

  private static void annotation(PDDocument document, PDPage page) throws IOException {
    PDAnnotationText note = new PDAnnotationText();
    note.setContents(SECRET);
    page.getAnnotations().add(note);
  }

  private static void embed(PDDocument document, String name, byte[] content) throws IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(name);
    file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(content)));
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(name, file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }
}
