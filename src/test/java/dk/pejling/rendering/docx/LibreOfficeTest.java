package dk.pejling.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.pejling.endtoend.ExampleReports;
import dk.pejling.rendering.DocumentWords;
import dk.pejling.rendering.pdf.SampleDocument;
import dk.pejling.rendering.pdf.StatusDocument;
import dk.pejling.report.document.Document;
import dk.pejling.tools.Tools;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Another program opens the Word file, and nothing is lost on the way out of it. */
@TestInstance(Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class LibreOfficeTest {
  private static final long SECONDS = 300;

  /** What Roboto certainly has. */
  private static final Charset ROBOTO = Charset.forName("windows-1252");

  /** Every kind of block. */
  private static final List<Document> BLOCKS =
      List.of(SampleDocument.document(), StatusDocument.document());

  /** The same, and each kind of report of the example input. */
  private static final List<Document> DOCUMENTS =
      Stream.concat(BLOCKS.stream(), ExampleReports.all().stream()).toList();

  @TempDir(cleanup = CleanupMode.ALWAYS)
  private static Path folder;

  @BeforeAll
  void convert() throws IOException, InterruptedException {
    Path program = Tools.require("soffice");
    requireWriter(program);
    for (int i = 0; i < DOCUMENTS.size(); i++) {
      Files.write(file(i, "docx"), new DocxRenderer().render(DOCUMENTS.get(i)));
    }
    convert(
        program,
        "pdf:writer_pdf_Export:{\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}",
        folder,
        DOCUMENTS.size());
    Path again = Files.createDirectory(folder.resolve("again"));
    convert(program, "docx:MS Word 2007 XML", again, BLOCKS.size());
  }

  /** LibreOffice is also installed for spreadsheets alone. */
  private static void requireWriter(Path program) throws IOException {
    boolean installed = Files.exists(program.toRealPath().resolveSibling("libswlo.so"));
    if (!"required".equals(System.getenv("PEJLING_TOOLS"))) {
      assumeThat(installed).as("LibreOffice Writer is installed").isTrue();
    }
    assertThat(installed).as("LibreOffice Writer is installed").isTrue();
  }

  /** All at once, since the program takes long to start. */
  private void convert(Path program, String to, Path into, int documents)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                into.toString()));
    for (int i = 0; i < documents; i++) {
      command.add(file(i, "docx").toString());
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    assertThat(ended).as("converted within %s seconds", SECONDS).isTrue();
    assertThat(into.resolve("0." + to.replaceAll(":.*", "")))
        .as(Files.readString(folder.resolve("said.txt")))
        .exists();
  }

  private Path file(int number, String extension) {
    return folder.resolve(number + "." + extension);
  }

  @Test
  void everyWordIsOnThePages() throws IOException {
    for (int i = 0; i < DOCUMENTS.size(); i++) {
      try (PDDocument pdf = Loader.loadPDF(file(i, "pdf").toFile())) {
        String text = folded(new PDFTextStripper().getText(pdf));
        for (String piece : DocumentWords.of(DOCUMENTS.get(i))) {
          for (String word : piece.split("[\\s\u00A0\u2009]+", -1)) {
            for (String part : parts(folded(word))) {
              assertThat(text).as(piece).contains(part);
            }
          }
        }
      }
    }
  }

  /** Letters from another typeface stand on a line of their own for the reader of PDF files. */
  private static List<String> parts(String word) {
    return ROBOTO.newEncoder().canEncode(word) && !word.contains("CO2")
        ? List.of(word)
        : word.codePoints().mapToObj(Character::toString).toList();
  }

  /**
   * Small figures and ligatures as plain ones: both ways of writing them are found in PDF files.
   */
  private static String folded(String text) {
    return WordFile.squeezed(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  @Test
  void theOutlineHasTheHeadings() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file(1, "pdf").toFile())) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
      }
      assertThat(titles)
          .contains(
              "Resumé",
              "Styrket samarbejde med fokus på kerneopgaver og sundhedstilbud tæt på borgeren",
              "Forebyggelse");
    }
  }

  @Test
  void nothingIsLostWhenItIsSavedAgain() throws IOException {
    for (int i = 0; i < BLOCKS.size(); i++) {
      WordFile ours = WordFile.of(Files.readAllBytes(file(i, "docx")));
      WordFile theirs =
          WordFile.of(Files.readAllBytes(folder.resolve("again").resolve(i + ".docx")));
      // page numbers are counted anew, which is why the whole texts differ
      for (String piece : DocumentWords.of(BLOCKS.get(i))) {
        assertThat(theirs.text()).contains(WordFile.squeezed(piece));
      }
      assertThat(theirs.all("tbl")).hasSameSizeAs(ours.all("tbl"));
      assertThat(theirs.all("drawing")).hasSameSizeAs(ours.all("drawing"));
      assertThat(theirs.all("tblHeader")).hasSameSizeAs(ours.all("tblHeader"));
      assertThat(theirs.styled("Heading1")).isEqualTo(ours.styled("Heading1"));
    }
  }
}
