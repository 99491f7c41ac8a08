package dk.pejling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.FolderCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of real figures from draft to submission and to its next edition, as it is typed. */
class CaseOfReportTest {
  private static final String NAME = "midtvejsstatus-nordjylland-2024-2027-2024-12-12";
  private static final String[] RUN = {"run", "midtvejsstatus", "--as-of", "2024-12-12"};

  private final Path home;
  private final Path folder;
  private final RealProgram program;

  CaseOfReportTest(@TempDir Path home) {
    this.home = home;
    this.folder = home.resolve("output").resolve(NAME);
    this.program = new RealProgram(home);
  }

  @BeforeEach
  void makeTheFiguresReal() throws IOException {
    FolderCopy.of(Path.of("input"), home.resolve("input"));
    FolderCopy.of(Path.of("templates"), home.resolve("templates"));
    makeReal(home.resolve("input/sundhedsaftale.yaml"));
    try (Stream<Path> profiles = Files.list(home.resolve("input/profiler"))) {
      for (Path profile : profiles.toList()) {
        makeReal(profile);
      }
    }
  }

  private static void makeReal(Path file) throws IOException {
    Files.writeString(
        file, Files.readString(file).replace("datakarakter: eksempel", "datakarakter: ægte"));
  }

  @Test
  void fromDraftToSubmissionToTheNextEdition() throws IOException {
    program.execute(RUN);
    assertThat(text()).contains("Opgjort pr. 12. december 2024 · Udkast");
    assertThat(program.execute("approve", "--list").said()).contains("udkast");
    assertThat(program.execute("submit", NAME).code()).isEqualTo(3);

    assertThat(approve("24/1").code()).isZero();
    assertThat(program.execute("submit", NAME).said())
        .contains("rapporten i mappen er ikke den godkendte udgave");

    program.execute(RUN);
    byte[] approved = Files.readAllBytes(pdf());
    assertThat(text())
        .contains("Godkendt af Sundhedssamarbejdsudvalget 18. december 2024, sag 24/1")
        .doesNotContain("Udkast", "Udgaver af rapporten");
    assertVerified();
    assertThat(program.execute(RUN).said()).contains("Rapporten er den samme som før");

    assertThat(program.execute("submit", NAME).code()).isZero();
    Path sent = home.resolve("output/indsendelse").resolve(NAME + "-udgave-1");
    assertThat(sent.resolve("midtvejsstatus.pdf")).hasBinaryContent(approved);
    assertThat(program.execute("submit", NAME).said()).contains("er allerede indsendt");
    assertThat(program.execute("release").said()).contains("midtvejsstatus   12.12.2024");
    assertThat(withdraw().code()).isEqualTo(3);

    program.execute(RUN);
    assertThat(pdf()).as("a submitted report comes out as it was").hasBinaryContent(approved);

    Path extract = home.resolve("input/indikatorer/akutte-indlaeggelser.csv");
    String figures = Files.readString(extract);
    String corrected = figures.replace("akut-65;Hjørring;2024;;", "akut-65;Hjørring;2024;;1");
    assertThat(corrected).isNotEqualTo(figures);
    Files.writeString(extract, corrected);
    Path sheets = home.resolve("input/statusskemaer");
    Files.delete(sheets.resolve("klynge-midt.xlsx"));
    program.execute(RUN);
    assertThat(text())
        .contains(
            "Udkast til udgave 2",
            "Én udgave er godkendt før denne",
            "Ændret i grundlaget siden udgave 1",
            "indikatorer/akutte-indlaeggelser.csv ændret",
            "statusskemaer/klynge-midt.xlsx ikke med mere",
            "Ændret i tal og vurderinger siden udgave 1",
            "Kilden har revideret tallet for 2024 fra")
        .doesNotContain("Ændret siden midtvejsstatus (opgjort 12. december 2024)");
    assertVerified();
    assertThat(approve("25/2").said()).contains("udgave 2, er noteret som godkendt");
    assertThat(program.execute("audit", "verify").code()).isZero();

    Files.writeString(extract, figures);
    assertThat(program.execute("approve", "--list").said())
        .contains("indsendt ", "godkendt 18. december 2024, sag 25/2");
  }

  @Test
  void aWithdrawnApprovalMakesADraftAgain() throws IOException {
    program.execute(RUN);
    byte[] draft = Files.readAllBytes(pdf());
    approve("24/1");
    program.execute(RUN);
    assertThat(withdraw().code()).isZero();
    program.execute(RUN);
    assertThat(pdf()).hasBinaryContent(draft);
    assertThat(program.execute("approve", "--list").said()).contains("udkast", "Forkert sag");
  }

  private void assertVerified() {
    assertThat(program.execute("verify", pdf().toString()).said())
        .endsWith("Filen er byte for byte den, som beviset giver.\n");
  }

  private RealProgram.Answer approve(String number) {
    return program.execute("approve", NAME, "--on", "2024-12-18", "--case", number);
  }

  private RealProgram.Answer withdraw() {
    return program.execute("approve", NAME, "--withdraw", "--because", "Forkert sag");
  }

  private Path pdf() {
    return folder.resolve("midtvejsstatus.pdf");
  }

  private String text() throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf()))) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
