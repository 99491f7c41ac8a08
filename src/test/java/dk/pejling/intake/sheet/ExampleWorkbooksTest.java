package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.observation.ReceivedFile.Content.ProgressSheet;
import dk.pejling.observation.ReceivedFile.Dating;
import dk.pejling.observation.ReceivedFile.SheetCompleteness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The four filled workbooks of the example input. {@code mvn test -Dtest=ExampleWorkbooksTest
 * -Dexamples=write} makes them again from src/test/resources/statusskemaer.
 */
class ExampleWorkbooksTest {
  private static final Path FOLDER = Path.of("input", "statusskemaer");
  private static final boolean WRITE = "write".equals(System.getProperty("examples"));
  private static final Agreement AGREEMENT = ExampleAgreement.read();

  @ParameterizedTest
  @ValueSource(strings = {"klynge-nord", "klynge-midt", "klynge-syd", "klynge-vest"})
  void committedWorkbookSaysWhatWasFilledIn(String cluster, @TempDir Path temporary)
      throws IOException {
    if (WRITE) {
      Files.createDirectories(FOLDER);
      Files.write(
          FOLDER.resolve(cluster + ".xlsx"), ExampleAnswers.form(AGREEMENT, cluster).bytes());
    }
    ClusterReport committed = sheet(read(cluster)).report();
    Path again = temporary.resolve(cluster + ".xlsx");
    Files.write(again, ExampleAnswers.form(AGREEMENT, cluster).bytes());
    ClusterReport filled =
        sheet(new SheetIntake(AGREEMENT).read(FilledForm.incoming(again))).report();

    assertThat(committed.progress()).isEqualTo(filled.progress());
    assertThat(committed.initiatives()).isEqualTo(filled.initiatives());
    assertThat(committed.ownGoals()).isEqualTo(filled.ownGoals());
    assertThat(committed.revision()).isEqualTo(filled.revision());
  }

  @Test
  void nordIsCompleteAndInTime() throws IOException {
    Received nord = read("klynge-nord");

    assertThat(nord.findings()).isEmpty();
    assertThat(nord.file().dating()).isEqualTo(new Dating.On(LocalDate.of(2025, 11, 28)));
    assertThat(sheet(nord).completeness())
        .containsExactly(
            new SheetCompleteness("Fremdrift", 16, 16),
            new SheetCompleteness("Indsatser", 5, 5),
            new SheetCompleteness("Egne mål", 3, 3),
            new SheetCompleteness("Revision", 1, 1));
    assertThat(nord.file().rows()).isEqualTo(25);
  }

  @Test
  void midtIsCompleteAndInTime() throws IOException {
    Received midt = read("klynge-midt");

    assertThat(midt.findings()).isEmpty();
    assertThat(midt.file().dating()).isEqualTo(new Dating.On(LocalDate.of(2025, 11, 27)));
    assertThat(sheet(midt).completeness())
        .containsExactly(
            new SheetCompleteness("Fremdrift", 16, 16),
            new SheetCompleteness("Indsatser", 7, 7),
            new SheetCompleteness("Egne mål", 4, 4),
            new SheetCompleteness("Revision", 1, 1));
  }

  @Test
  void sydHasANumberWithTwoReadingsAndADateWithoutADay() throws IOException {
    Received syd = read("klynge-syd");

    assertThat(syd.file().dating()).isEqualTo(new Dating.On(LocalDate.of(2025, 12, 1)));
    assertThat(syd.findings()).extracting(Finding::code).containsExactly("IND-204", "IND-220");
    assertThat(syd.findings())
        .extracting(Finding::location)
        .containsExactly(
            new SheetCell("klynge-syd.xlsx", "Fremdrift", "F18", "Opnået værdi"),
            new SheetCell("klynge-syd.xlsx", "Fremdrift", "K20", "Forventet dato"));
    assertThat(sheet(syd).completeness())
        .containsExactly(
            new SheetCompleteness("Fremdrift", 16, 16),
            new SheetCompleteness("Indsatser", 4, 4),
            new SheetCompleteness("Egne mål", 2, 2),
            new SheetCompleteness("Revision", 1, 1));
  }

  @Test
  void vestIsLateAndUnfinished() throws IOException {
    Received vest = read("klynge-vest");

    assertThat(vest.file().dating()).isEqualTo(new Dating.On(LocalDate.of(2025, 12, 5)));
    assertThat(vest.findings())
        .extracting(Finding::code)
        .containsExactly("IND-006", "IND-212", "IND-030", "IND-212", "IND-031", "IND-031");
    assertThat(vest.findings()).extracting(Finding::severity).containsOnly(Severity.NOTICE);
    assertThat(sheet(vest).completeness())
        .containsExactly(
            new SheetCompleteness("Fremdrift", 11, 16),
            new SheetCompleteness("Indsatser", 3, 3),
            new SheetCompleteness("Egne mål", 0, 1),
            new SheetCompleteness("Revision", 0, 1));
  }

  private static Received read(String cluster) throws IOException {
    IncomingFile file = FilledForm.incoming(FOLDER.resolve(cluster + ".xlsx"));
    return new SheetIntake(AGREEMENT).read(file);
  }

  private static ProgressSheet sheet(Received received) {
    Content content = received.file().content();
    assertThat(content).as("%s", received.findings()).isInstanceOf(ProgressSheet.class);
    return (ProgressSheet) content;
  }
}
