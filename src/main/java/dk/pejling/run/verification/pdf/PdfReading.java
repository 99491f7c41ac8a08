package dk.pejling.run.verification.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads what the pages of an opened PDF say. */
public final class PdfReading {
  private PdfReading() {}

  /** Nothing where the pages are broken. */
  public static Optional<PdfText> read(byte[] content) {
    try (PDDocument document = Loader.loadPDF(content)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return Optional.of(new PdfText(pages, alternates(document)));
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError broken) {
      // PDFBox throws any of these at pages that it can't make sense of
      return Optional.empty();
    }
  }

  private static List<String> alternates(PDDocument document) {
    List<String> texts = new ArrayList<>();
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(
        document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.STRUCT_TREE_ROOT),
        seen,
        texts);
    return texts;
  }

  private static void collect(COSBase node, Set<COSBase> seen, List<String> texts) {
    if (node instanceof COSArray array && seen.add(array)) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.getObject(i), seen, texts);
      }
    } else if (node instanceof COSDictionary dictionary && seen.add(dictionary)) {
      String text = dictionary.getString(COSName.ALT, "");
      if (!text.isEmpty()) {
        texts.add(text);
      }
      collect(dictionary.getDictionaryObject(COSName.K), seen, texts);
    }
  }
}
