package dk.pejling.endtoend.leak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Everything that a PDF says: its pages as they are read and as they are laid out, every text that
 * any of its objects holds (alternative texts, actual texts, bookmarks, annotations, information),
 * the properties of marked content, its metadata, and the files that lie in it.
 */
final class PdfText {
  private final StringJoiner text = new StringJoiner("\n");
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private PdfText() {}

  static String of(byte[] content) throws IOException {
    PdfText pdf = new PdfText();
    try (PDDocument document = Loader.loadPDF(content)) {
      for (boolean sorted : new boolean[] {false, true}) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(sorted);
        pdf.text.add(stripper.getText(document));
      }
      for (var page : document.getPages()) {
        pdf.marked(page);
      }
      pdf.walk(document.getDocument().getTrailer());
      for (var key : document.getDocument().getXrefTable().keySet()) {
        pdf.walk(document.getDocument().getObjectFromPool(key));
      }
    }
    return pdf.text.toString();
  }

  private void walk(COSBase node) throws IOException {
    if (node == null || !seen.add(node)) {
      return;
    }
    switch (node) {
      case COSObject reference -> walk(reference.getObject());
      case COSString string -> text.add(string.getString());
      case COSArray array -> {
        for (COSBase each : array) {
          walk(each);
        }
      }
      case COSStream stream -> {
        stream(stream);
        entries(stream);
      }
      case COSDictionary dictionary -> {
        if (isFile(dictionary)) {
          file(new PDComplexFileSpecification(dictionary));
        }
        entries(dictionary);
      }
      default -> {
        // numbers of layout, and names of the format
      }
    }
  }

  private void entries(COSDictionary dictionary) throws IOException {
    for (COSName key : dictionary.keySet()) {
      walk(dictionary.getItem(key));
    }
  }

  private void stream(COSStream stream) throws IOException {
    if (COSName.METADATA.equals(stream.getCOSName(COSName.TYPE))) {
      text.add(FileText.ofMarkup(string(stream)));
    } else if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
      marked(new PDFormXObject(stream));
    }
  }

  private static boolean isFile(COSDictionary dictionary) {
    return dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary;
  }

  private void file(PDComplexFileSpecification file) throws IOException {
    text.add(file.getFilename());
    text.add(FileText.of(file.getFilename(), file.getEmbeddedFile().toByteArray()));
  }

  /** Properties that stand in the page itself, such as an actual text. */
  private void marked(PDContentStream content) throws IOException {
    PDFStreamParser parser = new PDFStreamParser(content);
    for (Object token : parser.parse()) {
      if (token instanceof COSDictionary properties) {
        walk(properties);
      }
    }
  }

  private static String string(COSStream stream) throws IOException {
    try (var bytes = stream.createInputStream()) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
