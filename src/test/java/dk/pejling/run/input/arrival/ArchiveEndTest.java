package dk.pejling.run.input.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveEndTest {
  @TempDir Path folder;

  @Test
  void aWholeArchiveHasItsEnd() throws IOException {
    assertThat(isMissing(archive(""))).isFalse();
    assertThat(isMissing(archive("med en bemærkning"))).isFalse();
  }

  @Test
  void everyHalfOfAnArchiveLacksIt() throws IOException {
    byte[] whole = archive("x");
    for (int length = 4; length < whole.length; length++) {
      assertThat(isMissing(Arrays.copyOf(whole, length))).as("%s bytes", length).isTrue();
    }
  }

  @Test
  void anArchiveThatGoesOnAfterItsEndIsNotWhole() throws IOException {
    byte[] whole = archive("");
    assertThat(isMissing(Arrays.copyOf(whole, whole.length + 1))).isTrue();
  }

  @Test
  void otherFilesHaveNoEndToLack() throws IOException {
    assertThat(isMissing("område;værdi\n".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(isMissing(new byte[] {'P', 'K', 3})).isFalse();
    assertThat(isMissing(new byte[0])).isFalse();
  }

  private boolean isMissing(byte[] content) throws IOException {
    return ArchiveEnd.isMissing(Files.write(folder.resolve("fil"), content));
  }

  private static byte[] archive(String comment) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setComment(comment);
      zip.putNextEntry(new ZipEntry("ark.xml"));
      zip.write(new byte[300]);
    }
    return bytes.toByteArray();
  }
}
