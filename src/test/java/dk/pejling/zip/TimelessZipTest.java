package dk.pejling.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class TimelessZipTest {
  private static final Map<String, byte[]> FILES = files();

  @Test
  void filesStandInTheirOrderAsTheyAre() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(stored()))) {
      ZipEntry first = zip.getNextEntry();
      assertThat(first.getName()).isEqualTo("rapport.pdf");
      assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
      assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("indhold");
      assertThat(zip.getNextEntry().getName()).isEqualTo("brev.pdf");
    }
  }

  /** An extra field would hold the moment as the machine's time zone has it. */
  @Test
  void noFileHasAMomentBesideTheArchivesOwn() {
    assertThat(extraField(stored())).isZero();
    assertThat(extraField(TimelessZip.of(FILES))).isZero();
  }

  /** Its length stands two bytes before the name, which is 30 bytes into a local header. */
  private static int extraField(byte[] archive) {
    return ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).getShort(28);
  }

  private static byte[] stored() {
    return TimelessZip.stored(FILES);
  }

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("rapport.pdf", "indhold".getBytes(StandardCharsets.UTF_8));
    files.put("brev.pdf", "mere".getBytes(StandardCharsets.UTF_8));
    return files;
  }
}
