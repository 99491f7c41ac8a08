package dk.pejling.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StatusConformanceTest {
  private final byte[] pdf = new PdfRenderer().render(StatusDocument.document());

  @Test
  void blocksOfVerdictsAreAccessible() throws IOException {
    assertThat(VeraPdf.accessibilityFaults(pdf)).isEmpty();
  }

  @Test
  void blocksOfVerdictsAreArchivable() throws IOException {
    assertThat(VeraPdf.archivingFaults(pdf)).isEmpty();
  }

  @Test
  void pagesCanBeLookedAt() throws IOException {
    Path file = Files.createDirectories(Path.of("target", "pages")).resolve("status.pdf");
    Files.write(file, pdf);

    assertThat(file).isNotEmptyFile();
  }
}
