package dk.pejling.run.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that no run made are refused with a reason, before anything of them is believed. */
class ForeignFileTest {
  private static final int MEGABYTE = 1 << 20;

  @TempDir private Path folder = Path.of("");

  @Test
  void nothingThereIsSaidInOneSentence() {
    Path missing = folder.resolve("ingen.pdf");

    assertThat(ReportVerification.standard("1.0").verify(missing))
        .isInstanceOfSatisfying(
            Verification.NoSuchFile.class,
            none -> assertThat(none.explanation()).startsWith("Der er ingen fil "));
  }

  @Test
  void whatIsNotPdfIsRefused() throws IOException {
    assertRefused("Hej".getBytes(StandardCharsets.UTF_8), "BEV-101");
    assertRefused(new byte[0], "BEV-101");
    assertRefused(marked("og så ikke mere"), "BEV-101");
  }

  @Test
  void anEncryptedOneIsRefusedAlsoWithTheWordInDisguise() throws IOException {
    assertRefused(marked("trailer << /Encrypt 9 0 R >>"), "BEV-103");
    assertRefused(marked("trailer << /#45ncrypt 9 0 R >>"), "BEV-103");
  }

  @Test
  void contentPackedInAnotherWayIsRefused() throws IOException {
    assertRefused(marked("1 0 obj << /Filter /LZWDecode >>"), "BEV-103");
    assertRefused(marked("1 0 obj << /Filter [/FlateDecode /FlateDecode] >>"), "BEV-103");
  }

  /** 200 MB of nothing take 200 kB. */
  @Test
  void aBombIsRefusedUnopened() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.write(marked("1 0 obj << /Filter /FlateDecode >> stream\n"));
    try (DeflaterOutputStream packed = new DeflaterOutputStream(bomb)) {
      for (int i = 0; i < 200; i++) {
        packed.write(new byte[MEGABYTE]);
      }
    }
    assertThat(bomb.size()).isLessThan(MEGABYTE);
    assertRefused(bomb.toByteArray(), "BEV-102");
  }

  @Test
  void aPdfWithoutEvidenceIsRefused() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(printed);
    }

    assertThat(new Verifying(folder).impossible(printed.toByteArray()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("BEV-104");
              assertThat(finding.found()).isEqualTo("ingen vedhæftede filer");
            });
  }

  private void assertRefused(byte[] content, String code) throws IOException {
    assertThat(new Verifying(folder).impossible(content))
        .extracting(Finding::code)
        .containsExactly(code);
    assertThat(Files.readAllBytes(folder.resolve(Verifying.NAME))).isEqualTo(content);
  }

  private static byte[] marked(String text) {
    return ("%PDF-1.7\n" + text).getBytes(StandardCharsets.UTF_8);
  }
}
