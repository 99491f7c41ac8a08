package dk.pejling.rendering.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every program that reads fonts can read those of the page, also those stricter than browsers. */
class FontFacesTest {
  private static final Pattern FILE = Pattern.compile("base64,([A-Za-z0-9+/=]+)");
  private static final int RECORDS = 12;
  private static final int RECORD = 16;

  /** Of the table's first version, the only one without more fields than the subset has. */
  private static final int FIRST_VERSION_LENGTH = 78;

  private static final List<ByteBuffer> FONTS =
      FILE.matcher(FontFaces.of(Set.of((int) 'P', (int) 'æ', (int) '3')))
          .results()
          .map(file -> ByteBuffer.wrap(Base64.getDecoder().decode(file.group(1))))
          .toList();

  @Test
  void theMetricsTableIsAsLongAsItsVersionSays() {
    assertThat(FONTS)
        .hasSize(5)
        .allSatisfy(
            font -> {
              int record = record(font, "OS/2");
              assertThat(font.getInt(record + 12)).isEqualTo(FIRST_VERSION_LENGTH);
              assertThat(font.getShort(font.getInt(record + 8))).isZero();
            });
  }

  @Test
  void charactersBeyondTheFirstPlaneAreLeftToTheReadersOwnTypefaces() {
    String faces = FontFaces.of(Set.of(0x1F600, 0x1F602, (int) '✓', (int) 'a'));

    assertThat(faces).contains("unicode-range:U+2713").doesNotContain("1f600", "1f602");
  }

  @Test
  void checksumsAreRight() {
    assertThat(FONTS)
        .allSatisfy(
            font -> {
              int metrics = record(font, "OS/2");
              int from = font.getInt(metrics + 8);
              assertThat(font.getInt(metrics + 4)).isEqualTo(sum(font, from, 80));
              assertThat(sum(font, 0, font.capacity())).isEqualTo(0xB1B0AFBA);
            });
  }

  private static int record(ByteBuffer font, String tag) {
    for (int i = 0; i < font.getShort(4); i++) {
      byte[] name = new byte[4];
      font.get(RECORDS + i * RECORD, name);
      if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
        return RECORDS + i * RECORD;
      }
    }
    throw new AssertionError("no table " + tag);
  }

  private static int sum(ByteBuffer font, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += font.getInt(at);
    }
    return sum;
  }
}
