package dk.pejling.rendering.pdf.tagged;

import dk.pejling.rendering.pdf.attachment.Attachment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Puts files within the file, as PDF/A-3 wants them: listed, named, dated and related. */
final class EmbeddedFiles {
  private final PdfWriter writer;
  private final String date;

  /**
   * @param date a PDF date; the files count as changed then
   */
  EmbeddedFiles(PdfWriter writer, String date) {
    this.writer = writer;
    this.date = date;
  }

  void add(List<Attachment> attachments) {
    if (attachments.isEmpty()) {
      return;
    }
    PdfArray associated = new PdfArray();
    try {
      for (Attachment attachment : attachments) {
        associated.add(add(attachment).getReference());
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    writer.getExtraCatalog().put(PdfName.AF, associated);
  }

  private PdfFileSpecification add(Attachment attachment) throws IOException {
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.MODDATE, new PdfString(date));
    parameters.put(
        new PdfName("CheckSum"), new PdfString(md5(attachment.content())).setHexWriting(true));
    PdfFileSpecification file =
        PdfFileSpecification.fileEmbedded(
            writer,
            null,
            attachment.name(),
            attachment.content(),
            attachment.mediaType(),
            parameters,
            PdfStream.BEST_COMPRESSION);
    file.put(new PdfName("AFRelationship"), new PdfName(attachment.relation().type()));
    // also the key in the list of files; OpenPDF writes the entry there and then
    writer.addFileAttachment(attachment.meaning(), file);
    return file;
  }

  /** The format's own checksum; nothing rests on its strength. */
  private static byte[] md5(byte[] content) {
    try {
      return MessageDigest.getInstance("MD5").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has MD5", impossible);
    }
  }
}
