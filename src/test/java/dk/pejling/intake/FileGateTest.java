package dk.pejling.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.intake.limit.Limit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One tiny file for each thing that can be wrong with a file as a whole. */
class FileGateTest {
  private static final FileLimits SMALL =
      FileLimits.PROGRESS_SHEET
          .with(Limit.BYTES, 20_000)
          .with(Limit.PARTS, 10)
          .with(Limit.UNPACKED_BYTES, 100_000);
  private static final String PLAIN = "<worksheet/>";
  @TempDir private Path folder = Path.of("");

  @Test
  void soundWorkbookPasses() throws IOException {
    assertThat(admit(archive(workbook())))
        .isEqualTo(new Checked.Accepted<>(FileKind.WORKBOOK, java.util.List.of()));
  }

  @Test
  void emptyFile() throws IOException {
    refused(FileCode.EMPTY, new byte[0]);
  }

  @Test
  void lockFileIsLeftAloneWithANotice() throws IOException {
    Finding finding = refused(FileCode.LOCK_FILE, "~$skema.xlsx", archive(workbook()));
    assertThat(finding.holdsBack()).isFalse();
  }

  @Test
  void tooLargeFile() throws IOException {
    refused(FileCode.TOO_LARGE, new byte[20_001]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html><html><body>Log ind</body></html>|en webside (html)",
        "  <HTML xmlns:o='urn:office'><table></table>|en webside (html)",
        "indikator;område;værdi|en tekstfil",
        "<?xml version='1.0'?><Workbook/>|en XML-fil",
        "%PDF-1.7|en PDF-fil"
      })
  void otherContentNamedXlsx(String content, String found) throws IOException {
    Finding finding = refused(FileCode.OTHER_CONTENT, content.getBytes(StandardCharsets.UTF_8));
    assertThat(finding.found()).isEqualTo(found);
  }

  @Test
  void oldExcelNamedXlsx() throws IOException {
    refused(FileCode.OLD_EXCEL, compound("Workbook"));
  }

  @Test
  void workbookWithAPassword() throws IOException {
    refused(FileCode.ENCRYPTED, compound("EncryptedPackage"));
  }

  @Test
  void cutOffArchive() throws IOException {
    byte[] whole = archive(workbook());
    refused(FileCode.DAMAGED, Arrays.copyOf(whole, whole.length / 2));
  }

  @Test
  void archiveWithAFlippedByte() throws IOException {
    Map<String, String> parts = workbook();
    parts.put("xl/worksheets/sheet1.xml", "<worksheet>1234567890</worksheet>");
    byte[] bytes = stored(parts);
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("1234567890");
    bytes[at] = '9';

    Finding finding = refused(FileCode.DAMAGED, bytes);
    assertThat(finding.found()).contains("kontrolsummen for xl/worksheets/sheet1.xml");
  }

  @Test
  void archiveThatUnpacksToMoreThanTheBudget() throws IOException {
    Map<String, String> parts = workbook();
    parts.put("xl/worksheets/sheet1.xml", " ".repeat(100_001));
    refused(FileCode.EXPANDS_TOO_MUCH, archive(parts));
  }

  @Test
  void archiveWithTooManyParts() throws IOException {
    Map<String, String> parts = workbook();
    for (int at = 0; at < 10; at++) {
      parts.put("xl/worksheets/sheet" + at + ".xml", PLAIN);
    }
    refused(FileCode.EXPANDS_TOO_MUCH, archive(parts));
  }

  @Test
  void macros() throws IOException {
    Map<String, String> parts = workbook();
    parts.put("xl/vbaProject.bin", "Sub AutoOpen");
    refused(FileCode.MACROS, archive(parts));
  }

  @Test
  void doctypeInAnyPart() throws IOException {
    Map<String, String> parts = workbook();
    parts.put("xl/sharedStrings.xml", "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><sst/>");
    refused(FileCode.DOCTYPE, archive(parts));
  }

  @Test
  void doctypeInUtf16() throws IOException {
    Map<String, String> parts = workbook();
    String wide =
        new String("<!DOCTYPE x>".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    parts.put("xl/sharedStrings.xml", wide);
    refused(FileCode.DOCTYPE, archive(parts));
  }

  @Test
  void archiveThatIsNoWorkbook() throws IOException {
    refused(FileCode.OTHER_ARCHIVE, archive(Map.of("word/document.xml", "<document/>")));
  }

  @Test
  void linksToOtherFilesPassWithANotice() throws IOException {
    Map<String, String> parts = workbook();
    parts.put("xl/externalLinks/externalLink1.xml", "<externalLink/>");

    Checked<FileKind> admitted = admit(archive(parts));
    assertThat(admitted).isInstanceOf(Checked.Accepted.class);
    assertThat(admitted.findings()).extracting(Finding::code).containsExactly("FIL-113");
  }

  private Finding refused(FileCode code, byte[] content) throws IOException {
    return refused(code, "skema.xlsx", content);
  }

  private Finding refused(FileCode code, String name, byte[] content) throws IOException {
    Checked<FileKind> outcome = admit(name, content);
    assertThat(outcome).isInstanceOf(Checked.Rejected.class);
    assertThat(outcome.findings()).extracting(Finding::code).containsExactly(code.id());
    return outcome.findings().getFirst();
  }

  private Checked<FileKind> admit(byte[] content) throws IOException {
    return admit("skema.xlsx", content);
  }

  private Checked<FileKind> admit(String name, byte[] content) throws IOException {
    Path file = folder.resolve("content");
    Files.write(file, content);
    return new FileGate(SMALL)
        .admitWorkbook(
            new IncomingFile(
                file, name, IncomingFile.Kind.PROGRESS_SHEET, "0".repeat(64), Instant.EPOCH));
  }

  private static Map<String, String> workbook() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put("xl/workbook.xml", "<workbook/>");
    return parts;
  }

  private static byte[] archive(Map<String, String> parts) throws IOException {
    return zipped(parts, Integer.MAX_VALUE);
  }

  /** Without compression, so that bytes can be found and spoiled. */
  private static byte[] stored(Map<String, String> parts) throws IOException {
    return zipped(parts, 0);
  }

  private static byte[] zipped(Map<String, String> parts, int level) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Math.min(level, 9));
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.ISO_8859_1));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] compound(String stream) {
    byte[] magic = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    byte[] file = Arrays.copyOf(magic, 1024);
    System.arraycopy(name, 0, file, 512, name.length);
    return file;
  }
}
