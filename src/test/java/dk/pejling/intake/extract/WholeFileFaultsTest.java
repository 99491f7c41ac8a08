package dk.pejling.intake.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.reading.AgreementReader;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.observation.ReceivedFile.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults that keep a whole file from being read. */
class WholeFileFaultsTest {
  private static final String WORKBOOK_PROFILE =
      """
      profil: ark
      filer: ["*.xlsx"]
      format: xlsx
      kolonner: {indikator: {fast: antal}, område: Område, periode: {i: overskrifter}}
      """;

  private final Path folder;

  WholeFileFaultsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void workbookThatNeitherFormNorProfileFitsIsToldBothWaysOut() throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
      book.createSheet("Tal").createRow(0).createCell(0).setCellValue("område");
      book.write(bytes);
    }
    Received received =
        Extract.read(folder, "RAS200.xlsx", List.of(Extract.TIDY), bytes.toByteArray());

    assertThat(received.findings())
        .singleElement()
        .returns("UDT-101", Finding::code)
        .returns("en projektmappe med et navn, ingen profil læser", Finding::found)
        .extracting(Finding::remedy)
        .asString()
        .contains("./pejling profile FIL foreslår en")
        .contains("Er den et statusskema, så er dets skjulte ark slettet");
  }

  @Test
  void fileWithoutProfile() {
    rejected(Extract.read(folder, "a.txt", List.of(Extract.TIDY), "x".getBytes(UTF_8)), "UDT-101");
  }

  @Test
  void fileWithTwoProfiles() {
    Received received =
        Extract.read(folder, "a.csv", List.of(Extract.TIDY, Extract.TIDY), new byte[0]);

    rejected(received, "UDT-102");
    assertThat(received.findings().getFirst().found())
        .isEqualTo("eget (profil.yaml), eget (profil.yaml)");
  }

  @Test
  void exampleDataWhereFiguresAreInEarnest() throws IOException {
    String yaml = Files.readString(Path.of("src/test/resources/agreement/another-region.yaml"));
    Agreement real =
        ((Checked.Accepted<Agreement>) new AgreementReader().read("aftale.yaml", yaml)).value();
    Path file = Files.writeString(folder.resolve("a.csv"), Extract.TIDY_HEADINGS);

    rejected(
        new ExtractIntake(real, List.of(Extract.profile(Extract.TIDY + "datakarakter: eksempel\n")))
            .read(
                new IncomingFile(
                    file,
                    "a.csv",
                    IncomingFile.Kind.EXTRACT,
                    "0".repeat(64),
                    Instant.parse("2025-12-12T08:00:00Z"))),
        "UDT-114");
  }

  @Test
  void emptyFile() {
    rejected(csv(""), "UDT-104");
    rejected(csv("\n \r\n"), "UDT-104");
  }

  @Test
  void headingsOnly() {
    rejected(csv(Extract.TIDY_HEADINGS), "UDT-104");
  }

  @Test
  void otherSeparator() {
    rejected(csv("indikator,område,periode\nantal,Læsø,2025\n"), "UDT-105");
  }

  @Test
  void missingColumn() {
    Received received = csv(Extract.TIDY_HEADINGS.replace("periode;", "") + "antal;Læsø;9;;;;;\n");

    rejected(received, "UDT-106");
    assertThat(received.findings().getFirst().expected()).isEqualTo("kolonnen \"periode\"");
  }

  @Test
  void everyMissingColumnIsNamed() {
    Received received = csv("indikator;note;nedre;øvre\nantal;;;\n");

    rejected(received, "UDT-106");
    assertThat(received.findings().getFirst().expected())
        .isEqualTo("kolonnerne \"område\", \"periode\", \"værdi\", \"tæller\" og \"nævner\"");
  }

  @Test
  void onlyOtherAreas() {
    rejected(csv(Extract.TIDY_HEADINGS + "antal;Fanø;2025;9;;;;;\n"), "UDT-203", "UDT-109");
  }

  @Test
  void webPageNamedCsv() {
    rejected(csv("<!DOCTYPE html><html><body>Log ind</body></html>"), "FIL-104");
  }

  @Test
  void textInUtf16() {
    rejected(
        Extract.read(
            folder, "a.csv", List.of(Extract.TIDY), "indikator".getBytes(StandardCharsets.UTF_16)),
        "UDT-103");
  }

  @Test
  void damagedWorkbook() {
    rejected(workbook("PK\003\004 but no more".getBytes(UTF_8)), "FIL-107");
  }

  @Test
  void textNamedWorkbook() {
    Received received = workbook("a;b\n".getBytes(UTF_8));

    rejected(received, "UDT-103");
    assertThat(received.findings().getFirst().found()).isEqualTo("en tekstfil");
  }

  private Received csv(String content) {
    return Extract.read(folder, Extract.TIDY, content);
  }

  private Received workbook(byte[] content) {
    return Extract.read(folder, "a.xlsx", List.of(WORKBOOK_PROFILE), content);
  }

  private static void rejected(Received received, String... codes) {
    assertThat(Extract.codes(received)).containsExactly(codes);
    assertThat(received.observations()).isEmpty();
    assertThat(received.file().content()).isInstanceOf(Content.NotUnderstood.class);
  }
}
