package dk.pejling.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ConformanceTest {
  private final byte[] pdf = Rendered.sample();

  @Test
  void everyKindOfBlockIsAccessible() throws IOException {
    assertThat(VeraPdf.accessibilityFaults(pdf)).isEmpty();
  }

  @Test
  void everyKindOfBlockIsArchivable() throws IOException {
    assertThat(VeraPdf.archivingFaults(pdf)).isEmpty();
  }
}
