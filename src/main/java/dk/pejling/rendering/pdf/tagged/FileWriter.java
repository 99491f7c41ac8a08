package dk.pejling.rendering.pdf.tagged;

import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A writer whose file id is what it is told, not a random one. OpenPDF takes the id from the info
 * dictionary; it is put there only after that dictionary is written.
 */
final class FileWriter extends PdfWriter {
  private byte[] id = new byte[0];

  FileWriter(PdfDocument document, OutputStream out) {
    super(document, out);
  }

  void identify(byte[] fileId) {
    id = fileId.clone();
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // the very dictionary, not an equal one
  public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream) throws IOException {
    PdfIndirectObject added = super.addToBody(object, inObjectStream);
    if (object == getInfo()) {
      getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }
    return added;
  }
}
