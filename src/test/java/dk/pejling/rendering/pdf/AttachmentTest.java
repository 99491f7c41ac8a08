package dk.pejling.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.pejling.rendering.pdf.attachment.Attachment;
import dk.pejling.rendering.pdf.attachment.Attachment.Relation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;

/** What a validator of PDF/A-3 asks of files within a file, and what it doesn't look at. */
class AttachmentTest {
  private static final byte[] FIGURES =
      "indikator,vaerdi\nakut-65,52.1\n".getBytes(StandardCharsets.UTF_8);
  private static final List<Attachment> ATTACHMENTS =
      List.of(
          new Attachment("tal.csv", "Alle tal, på én gang", "text/csv", Relation.DATA, FIGURES),
          new Attachment(
              "evidence.json",
              "Beviset",
              "application/json",
              Relation.SOURCE,
              "{}".getBytes(StandardCharsets.UTF_8)));

  private final byte[] pdf = render(ATTACHMENTS);

  private static byte[] render(List<Attachment> attachments) {
    return Rendered.renderer().paint(SampleDocument.document(), attachments).content();
  }

  @Test
  void aFileWithFilesWithinIsAccessibleAndArchivable() throws IOException {
    assertThat(VeraPdf.accessibilityFaults(pdf)).isEmpty();
    assertThat(VeraPdf.archivingFaults(pdf)).isEmpty();
  }

  @Test
  void everyFileIsListedByNameAndAsAssociated() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Map<String, PDComplexFileSpecification> named =
          document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(named.keySet()).containsExactly("Alle tal, på én gang", "Beviset");
      COSArray associated =
          document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      assertThat(associated).hasSize(2);
      assertThat(associated.getObject(0)).isSameAs(figures(named));
    }
  }

  private static COSDictionary figures(Map<String, PDComplexFileSpecification> named) {
    return Objects.requireNonNull(named.get("Alle tal, på én gang")).getCOSObject();
  }

  @Test
  void aFileIsWholeNamedDescribedDatedAndRelated() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDictionary file =
          figures(document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames());
      assertThat(file.getString(COSName.F)).isEqualTo("tal.csv");
      assertThat(file.getString(COSName.UF)).isEqualTo("tal.csv");
      assertThat(file.getString(COSName.DESC)).isEqualTo("Alle tal, på én gang");
      assertThat(file.getNameAsString("AFRelationship")).isEqualTo("Data");
      COSStream stream = file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
      assertThat(stream.getNameAsString(COSName.SUBTYPE)).isEqualTo("text/csv");
      assertThat(stream.createInputStream().readAllBytes()).isEqualTo(FIGURES);
      COSDictionary parameters = stream.getCOSDictionary(COSName.PARAMS);
      assertThat(parameters.getString("ModDate")).isEqualTo("D:20251212000000Z");
      assertThat(parameters.getInt(COSName.SIZE)).isEqualTo(FIGURES.length);
      assertThat(((COSString) parameters.getDictionaryObject("CheckSum")).getBytes())
          .isEqualTo(md5(FIGURES));
    }
  }

  @Test
  void theSameFilesGiveTheSameBytes() {
    assertThat(render(ATTACHMENTS)).isEqualTo(pdf);
  }

  @Test
  void anotherFileGivesAnotherFileId() throws IOException {
    assertThat(id(render(ATTACHMENTS.subList(0, 1)))).isNotEqualTo(id(pdf));
  }

  @Test
  void aNameThatNotEveryReaderCanSaveIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Attachment("områder.csv", "", "text/csv", Relation.DATA, FIGURES));
  }

  private static String id(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return ((COSString) document.getDocument().getDocumentID().get(0)).toHexString();
    }
  }

  private static byte[] md5(byte[] content) throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("MD5").digest(content);
  }
}
