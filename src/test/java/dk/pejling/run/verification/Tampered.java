package dk.pejling.run.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF after somebody else's program has had its hands on it. */
final class Tampered {
  private Tampered() {}

  /** The same, saved again. */
  static byte[] saved(byte[] pdf) throws IOException {
    return changed(pdf, document -> {});
  }

  /** With another text in the file of that name. */
  static byte[] within(byte[] pdf, String name, UnaryOperator<String> change) throws IOException {
    return changed(
        pdf,
        document -> {
          COSStream content = content(specification(document, name));
          String text;
          try (InputStream in = content.createInputStream()) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          }
          String other = change.apply(text);
          if (other.equals(text)) {
            throw new AssertionError("nothing to change in " + name);
          }
          try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(other.getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  /** With another name of a file. */
  static byte[] renamed(byte[] pdf, String name, String other) throws IOException {
    return changed(
        pdf,
        document -> {
          COSDictionary specification = specification(document, name);
          specification.setString(COSName.F, other);
          specification.setString(COSName.UF, other);
        });
  }

  /** Without its first page. */
  static byte[] withoutCover(byte[] pdf) throws IOException {
    return changed(pdf, document -> document.removePage(0));
  }

  /** With other words for what a figure shows. */
  static byte[] spokenOtherwise(byte[] pdf, UnaryOperator<String> change) throws IOException {
    return changed(
        pdf,
        document -> {
          for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            if (object.getObject() instanceof COSDictionary dictionary
                && dictionary.getString(COSName.ALT) != null) {
              dictionary.setString(
                  COSName.ALT, change.apply(dictionary.getString(COSName.ALT, "")));
            }
          }
        });
  }

  private interface Change {
    void apply(PDDocument document) throws IOException;
  }

  private static byte[] changed(byte[] pdf, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.apply(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  private static COSDictionary specification(PDDocument document, String name) {
    for (COSBase each :
        document
            .getDocumentCatalog()
            .getCOSObject()
            .getCOSArray(COSName.getPDFName("AF"))
            .toList()) {
      COSBase direct = each instanceof COSObject object ? object.getObject() : each;
      if (direct instanceof COSDictionary specification
          && name.equals(specification.getString(COSName.UF))) {
        return specification;
      }
    }
    throw new AssertionError("no file " + name);
  }

  private static COSStream content(COSDictionary specification) {
    return specification.getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
  }
}
