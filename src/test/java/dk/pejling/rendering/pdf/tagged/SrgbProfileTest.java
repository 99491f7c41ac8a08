package dk.pejling.rendering.pdf.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
  @Test
  void theShippedProfileIsTheCalculatedOne() throws IOException {
    try (InputStream shipped =
        TaggedPdf.class.getResourceAsStream("/dk/pejling/rendering/pdf/sRGB.icc")) {
      assertThat(shipped).isNotNull();
      assertThat(shipped.readAllBytes()).isEqualTo(SrgbProfile.bytes());
    }
  }

  @Test
  void aColourManagerReadsIt() {
    assertThat(ICC_Profile.getInstance(SrgbProfile.bytes()).getNumComponents()).isEqualTo(3);
  }
}
