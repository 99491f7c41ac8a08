package dk.pejling.intake.extract.table.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejling.intake.sheet.workbook.MalformedWorkbook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedTextsTest {
  private static final String PART = "xl/sharedStrings.xml";
  private static final int LONG = 100_000;

  @TempDir private Path folder = Path.of("");

  @Test
  void everyTextIsFoundAgainByItsNumber() throws Exception {
    SharedTexts texts = read(3, 70_000);

    assertThat(texts.get(0)).hasSize(70_000).startsWith("0 ");
    assertThat(texts.get(2)).hasSize(70_000).startsWith("2 ");
    assertThat(texts.get(3)).isNull();
  }

  @Test
  void justUnder24MegabytesOfTextsAreKept() throws Exception {
    assertThat(read(250, LONG).get(249)).startsWith("249 ");
  }

  @Test
  void moreThan24MegabytesOfTextsAreRefused() {
    assertThatThrownBy(() -> read(252, LONG))
        .isInstanceOf(MalformedWorkbook.class)
        .hasMessage("forskellige tekster på over 24 MB; gem udtrækket som CSV");
  }

  private SharedTexts read(int texts, int length) throws IOException, MalformedWorkbook {
    Path file = folder.resolve("tekster.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(PART));
      PrintStream xml = new PrintStream(zip, false, StandardCharsets.UTF_8);
      xml.print("<sst>");
      for (int text = 0; text < texts; text++) {
        String start = text + " ";
        xml.print("<si><t>" + start + "x".repeat(length - start.length()) + "</t></si>");
      }
      xml.print("</sst>");
      xml.flush();
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return SharedTexts.read(zip, PART);
    }
  }
}
