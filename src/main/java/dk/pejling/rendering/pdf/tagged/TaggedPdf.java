package dk.pejling.rendering.pdf.tagged;

import dk.pejling.rendering.pdf.attachment.Attachment;
import dk.pejling.rendering.pdf.font.Fonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A file under way that conforms to PDF/UA-1 and PDF/A-3a. The same content gives the same bytes:
 * dates come with the metadata and the file's id from its content.
 */
public final class TaggedPdf {
  static final String LANGUAGE = "da-DK";

  /** A4, in points. */
  static final double PAGE_HEIGHT = 841.89;

  private static final int ID_BYTES = 16;
  private static final String PROFILE = "/dk/pejling/rendering/pdf/sRGB.icc";

  private final Document document = new Document(PageSize.A4, 0, 0, 0, 0);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final MessageDigest content = sha256();
  private final FileWriter writer;
  private final Structure structure;
  private final Bookmarks bookmarks;
  private final Fonts fonts;
  private final String date;
  private final Set<String> anchors;
  private final Set<String> unknown = new TreeSet<>();

  /**
   * @param structure what the pages will be painted into
   * @param anchors the places that links may lead to
   */
  public TaggedPdf(Metadata metadata, Fonts fonts, Element structure, Set<String> anchors) {
    this.fonts = fonts;
    this.date = metadata.date();
    this.anchors = Set.copyOf(anchors);
    PdfDocument pages = new PdfDocument();
    document.addDocListener(pages);
    this.writer = new FileWriter(pages, out);
    pages.addWriter(writer);
    conform();
    document.open();
    describe(metadata);
    this.structure = new Structure(writer, structure);
    this.bookmarks = new Bookmarks(writer);
  }

  /** Ends the page and begins the next; the first one as well. */
  public Sheet newPage() {
    if (writer.getDirectContent().getInternalBuffer().size() > 0) {
      digestPage();
      document.newPage();
    }
    return new Sheet(
        new Canvas(writer.getDirectContent(), fonts),
        new Marking(writer, structure, anchors, unknown),
        bookmarks);
  }

  /** Places that links were to lead to and that no page has. */
  public Set<String> unknownAnchors() {
    return Collections.unmodifiableSet(unknown);
  }

  /** Puts the files within this one. */
  public void attach(List<Attachment> attachments) {
    attachments.forEach(each -> content.update(each.content()));
    new EmbeddedFiles(writer, date).add(attachments);
  }

  public byte[] close() {
    digestPage();
    writer.identify(Arrays.copyOf(content.digest(), ID_BYTES));
    document.close();
    return out.toByteArray();
  }

  private void conform() {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    writer.setFullCompression();
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(LANGUAGE));
  }

  private void describe(Metadata metadata) {
    content.update(metadata.xmp());
    writer.setXmpMetadata(metadata.xmp());
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, unicode(metadata.title()));
    info.put(PdfName.SUBJECT, unicode(metadata.subject()));
    info.put(PdfName.AUTHOR, unicode(metadata.author()));
    info.put(PdfName.CREATOR, unicode(Metadata.PRODUCER));
    info.put(PdfName.PRODUCER, unicode(Metadata.PRODUCER));
    info.put(PdfName.CREATIONDATE, new PdfString(metadata.date()));
    PdfPageLabels labels = new PdfPageLabels();
    labels.addPageLabel(1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS);
    writer.setPageLabels(labels);
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent()));
  }

  /** All colours on the pages are sRGB. */
  private PdfDictionary outputIntent() {
    try (InputStream profile = TaggedPdf.class.getResourceAsStream(PROFILE)) {
      if (profile == null) {
        throw new IOException("not on the class path: " + PROFILE);
      }
      PdfStream colours = new PdfStream(profile.readAllBytes());
      colours.put(PdfName.N, new PdfNumber(3));
      colours.flateCompress();
      PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
      intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
      intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
      intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
      intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(colours).getIndirectReference());
      return intent;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private void digestPage() {
    content.update(writer.getDirectContent().getInternalBuffer().toByteArray());
  }

  private static PdfString unicode(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
