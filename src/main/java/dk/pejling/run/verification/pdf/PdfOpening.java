package dk.pejling.run.verification.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens PDFs, whoever made them; nothing they are made of can do more harm than be refused. */
public final class PdfOpening {
  private static final byte[] MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private PdfOpening() {}

  public static Opened open(byte[] content) {
    if (!isMarked(content)) {
      return new Opened.NotPdf();
    }
    Unpacking unpacking = new Unpacking(content);
    if (unpacking.isEncrypted()) {
      return new Opened.Foreign("kryptering");
    }
    if (unpacking.isPackedOtherwise()) {
      return new Opened.Foreign("indhold, der er pakket på en anden måde");
    }
    if (unpacking.isTooLarge()) {
      return new Opened.TooLarge();
    }
    try (PDDocument document = Loader.loadPDF(content)) {
      return new Opened.Pdf(content, new FilesWithin(document).all(), document.getNumberOfPages());
    } catch (IOException | RuntimeException broken) {
      // PDFBox throws either at what it can't make sense of
      return new Opened.NotPdf();
    } catch (OutOfMemoryError | StackOverflowError hostile) {
      return new Opened.TooLarge();
    }
  }

  private static boolean isMarked(byte[] content) {
    if (content.length < MARK.length) {
      return false;
    }
    for (int i = 0; i < MARK.length; i++) {
      if (content[i] != MARK[i]) {
        return false;
      }
    }
    return true;
  }
}
