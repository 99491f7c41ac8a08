package dk.pejling.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.limit.Allowance;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.intake.limit.Limit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that say what isn't so, or reach out of themselves. */
class ArchiveFaultsTest {
  @TempDir private Path folder = Path.of("");

  private static RawArchive workbook() {
    return new RawArchive()
        .part("[Content_Types].xml", "<Types/>")
        .part("xl/workbook.xml", "<workbook/>");
  }

  @Test
  void rawArchiveIsSound() throws IOException {
    assertThat(admit(workbook().bytes()))
        .isEqualTo(new Checked.Accepted<>(FileKind.WORKBOOK, java.util.List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../etc/passwd", "/etc/passwd", "xl/../../x", "C:\\x.xml", "..\\x.xml"})
  void partNamedOutOfTheArchive(String name) throws IOException {
    refused(FileCode.CONTRADICTS, workbook().part(name, "x").bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/workbook.xml", "XL/Workbook.XML", "xl\\workbook.xml"})
  void partTwice(String name) throws IOException {
    refused(FileCode.CONTRADICTS, workbook().part(name, "<other/>").bytes());
  }

  @Test
  void partNamedDifferentlyInItsTwoHeaders() throws IOException {
    Finding finding =
        refused(FileCode.CONTRADICTS, workbook().part("xl/a.xml", "xl/b.xml", "<a/>", 4).bytes());
    assertThat(finding.found())
        .isEqualTo("en del, der hedder \"xl/a.xml\" ét sted og \"xl/b.xml\" et andet");
  }

  @Test
  void partWithTwoSizes() throws IOException {
    refused(FileCode.CONTRADICTS, workbook().part("xl/a.xml", "xl/a.xml", "<a/>", 3).bytes());
  }

  @Test
  void partsThatShareTheirBytes() throws IOException {
    byte[] same = "<workbook/>".getBytes(StandardCharsets.ISO_8859_1);
    RawArchive archive = workbook();
    for (int copy = 0; copy < 50; copy++) {
      archive.listed("xl/copy" + copy + ".xml", same, same.length, 57);
    }
    refused(FileCode.CONTRADICTS, archive.bytes());
  }

  @Test
  void directoryWithAnotherNumberOfParts() throws IOException {
    refused(FileCode.CONTRADICTS, workbook().bytes(3));
  }

  @Test
  void directoryThatClaimsThousandsOfParts() throws IOException {
    refused(FileCode.EXPANDS_TOO_MUCH, workbook().bytes(60_000));
  }

  @Test
  void directoryThatSaysItsSizesAreElsewhere() throws IOException {
    refused(FileCode.CONTRADICTS, workbook().bytes(0xFFFF));
  }

  @Test
  void twoArchivesInOneFile() throws IOException {
    refused(FileCode.CONTRADICTS, joined(workbook().bytes(), workbook().bytes()));
  }

  @Test
  void bytesBehindTheArchiveAreToldAndNotRead() throws IOException {
    noted(
        FileCode.AFTER_THE_END,
        joined(workbook().bytes(), "<script>".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void emptyArchive() throws IOException {
    Finding finding = refused(FileCode.OTHER_ARCHIVE, new RawArchive().bytes());
    assertThat(finding.found()).isEqualTo("et tomt arkiv");
  }

  @Test
  void workbookInAnArchive() throws IOException {
    Finding finding =
        refused(FileCode.OTHER_ARCHIVE, new RawArchive().part("skema.xlsx", "PK").bytes());
    assertThat(finding.found()).contains("skema.xlsx");
  }

  @Test
  void workbooksOfOtherFormats() throws IOException {
    refused(FileCode.BINARY_WORKBOOK, new RawArchive().part("xl/workbook.bin", "x").bytes());
    refused(
        FileCode.OPEN_DOCUMENT,
        new RawArchive()
            .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            .part("content.xml", "<a/>")
            .bytes());
    assertThat(
            refused(FileCode.OTHER_ARCHIVE, new RawArchive().part("word/document.xml", "x").bytes())
                .found())
        .isEqualTo("et Word-dokument");
  }

  @Test
  void whatReachesOutIsToldAndNeverFollowed() throws IOException {
    noted(FileCode.CONNECTIONS, workbook().part("xl/connections.xml", "<a/>").bytes());
    noted(FileCode.EMBEDDED, workbook().part("xl/embeddings/oleObject1.bin", "x").bytes());
    Finding dde =
        noted(
            FileCode.EXTERNAL_LINKS,
            workbook()
                .part(
                    "xl/externalLinks/externalLink1.xml",
                    "<externalLink><ddeLink ddeService='cmd' ddeTopic='/c calc'/></externalLink>")
                .bytes());
    assertThat(dde.found()).startsWith("en DDE-forbindelse");
    noted(
        FileCode.EXTERNAL_LINKS,
        workbook()
            .part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='a' Type='x/attachedTemplate'"
                    + " Target='http://example.org/t' TargetMode='External'/></Relationships>")
            .bytes());
  }

  @Test
  void linksToClickOnAreNothingToTell() throws IOException {
    assertThat(
            admit(
                    workbook()
                        .part(
                            "xl/worksheets/_rels/sheet1.xml.rels",
                            "<Relationships><Relationship Id='a' Type='x/hyperlink'"
                                + " Target='http://example.org' TargetMode='External'/>"
                                + "</Relationships>")
                        .bytes())
                .findings())
        .isEmpty();
  }

  @Test
  void manyEqualTextsAreNoBomb() throws IOException {
    String texts = "<sst>" + "<si><t>samme tekst</t></si>".repeat(20_000) + "</sst>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : new String[] {"[Content_Types].xml", "xl/workbook.xml"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('<');
      }
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      zip.write(texts.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(bytes.size()).isLessThan(texts.length() / 100);

    assertThat(admit(bytes.toByteArray()).findings()).isEmpty();
    assertThat(admit(bytes.toByteArray(), FileLimits.EXTRACT.with(Limit.TEXTS, 19_999)).findings())
        .extracting(Finding::code)
        .containsExactly("FIL-114");
    assertThat(
            admit(bytes.toByteArray(), FileLimits.EXTRACT.with(Limit.PART_BYTES, 100_000))
                .findings())
        .extracting(Finding::code)
        .containsExactly("FIL-108");
  }

  private Finding noted(FileCode code, byte[] content) throws IOException {
    Checked<FileKind> outcome = admit(content);
    assertThat(outcome).isInstanceOf(Checked.Accepted.class);
    assertThat(outcome.findings()).extracting(Finding::code).containsExactly(code.id());
    return outcome.findings().getFirst();
  }

  private Finding refused(FileCode code, byte[] content) throws IOException {
    Checked<FileKind> outcome = admit(content);
    assertThat(outcome).isInstanceOf(Checked.Rejected.class);
    assertThat(outcome.findings()).extracting(Finding::code).containsExactly(code.id());
    return outcome.findings().getFirst();
  }

  private Checked<FileKind> admit(byte[] content) throws IOException {
    return admit(content, FileLimits.EXTRACT);
  }

  private Checked<FileKind> admit(byte[] content, FileLimits limits) throws IOException {
    Path file = Files.write(folder.resolve("content"), content);
    return new FileGate(limits)
        .admitExtract(
            new IncomingFile(
                file, "udtræk.xlsx", IncomingFile.Kind.EXTRACT, "0".repeat(64), Instant.EPOCH),
            new Allowance(limits, () -> 0));
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(one);
    joined.writeBytes(other);
    return joined.toByteArray();
  }
}
