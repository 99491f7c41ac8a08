package dk.pejling.run.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejling.FolderCopy;
import dk.pejling.finding.Finding;
import dk.pejling.run.CheckOutcome;
import dk.pejling.run.CheckOutcome.CheckedFile;
import dk.pejling.run.CheckOutcome.Extent;
import dk.pejling.run.InputCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A check of the example input with faults in it. */
@Execution(ExecutionMode.CONCURRENT)
class StandardCheckTest {
  private static final Clock NEW_YEAR =
      Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir Path root;
  private Path input;
  private Path templates;

  @BeforeEach
  void copyExample() throws IOException {
    input = root.resolve("input");
    templates = root.resolve("templates");
    FolderCopy.of(Path.of("input"), input);
    FolderCopy.of(Path.of("templates"), templates);
  }

  @Test
  void aFolderWithNothingInItIsNotPassedAsRight() throws IOException {
    Path empty = Files.createDirectory(root.resolve("tom"));

    CheckOutcome outcome = check(empty);

    assertThat(outcome.extent()).isEqualTo(Extent.NOT_ALL);
    assertThat(outcome.notes())
        .singleElement()
        .asString()
        .startsWith("Der er ingen filer at kontrollere i");
  }

  @Test
  void aWholeFolderIsCheckedAsARunWouldReadIt() throws IOException {
    Files.delete(input.resolve("statusskemaer/klynge-nord.xlsx"));
    Files.copy(
        Path.of("input/statusskemaer/klynge-syd.xlsx"), input.resolve("statusskemaer/kopi.xlsx"));
    Files.writeString(input.resolve("noter.docx"), "noter");
    Files.writeString(input.resolve("tekster/hovedbudskaber.md"), "Vi har {{findes-ikke}}.\n");

    CheckOutcome outcome = check(input);

    assertThat(outcome.extent()).isEqualTo(Extent.ALL);
    assertThat(codes(outcome))
        .as("missing sheet, same sheet twice, stray file, text, verdicts")
        .contains("RUN-301", "RUN-204", "RUN-203", "VUR-101");
    assertThat(outcome.findings())
        .anySatisfy(
            finding -> assertThat(finding.location().file()).isEqualTo("hovedbudskaber.md"));
    assertThat(outcome.findings())
        .filteredOn(finding -> finding.location().file().equals("noter.docx"))
        .singleElement()
        .matches(finding -> !finding.holdsBack());
    assertThat(root.resolve("output")).doesNotExist();
    assertThat(root.resolve(".pejling")).doesNotExist();
  }

  @Test
  void contentDecidesWhatAFileIsAndNotItsName() throws IOException {
    Path mixed = Files.createDirectory(root.resolve("blandet"));
    Files.copy(input.resolve("statusskemaer/klynge-nord.xlsx"), mixed.resolve("skema.csv"));
    Files.copy(input.resolve("indikatorer/ventetider.csv"), mixed.resolve("ventetider.csv"));
    Files.writeString(mixed.resolve("side.xlsx"), "<html><body>Log ind</body></html>");
    Files.writeString(mixed.resolve("tabel.xlsx"), "a;b\n1;2\n");
    Files.writeString(mixed.resolve("noter.txt"), "husk mødet");

    CheckOutcome outcome = check(mixed);

    assertThat(outcome.files())
        .extracting(CheckedFile::name, CheckedFile::usable)
        .containsExactly(
            tuple("side.xlsx", false),
            tuple("skema.csv", true),
            tuple("tabel.xlsx", false),
            tuple("ventetider.csv", true));
    assertThat(codesOf(outcome, "side.xlsx")).containsExactly("FIL-104");
    assertThat(codesOf(outcome, "tabel.xlsx")).containsExactly("FIL-104");
    assertThat(codes(outcome)).contains("RUN-203");
  }

  @Test
  void filesAreCheckedWithinTheLimitsOfTheirFolder() throws IOException {
    Files.writeString(
        input.resolve("graenser.yaml"), "udtræk:\n  rækker: 3\nskemaer: {kolonne: 4}\n");

    CheckOutcome whole = check(input);
    CheckOutcome one = check(input.resolve("indikatorer/ventetider.csv"));

    assertThat(codesOf(whole, "ventetider.csv")).containsExactly("FIL-114");
    assertThat(codesOf(whole, "graenser.yaml")).containsExactly("RUN-541");
    assertThat(codesOf(one, "ventetider.csv")).containsExactly("FIL-114");
  }

  private static List<String> codesOf(CheckOutcome outcome, String file) {
    return outcome.findings().stream()
        .filter(finding -> finding.location().file().equals(file))
        .map(Finding::code)
        .toList();
  }

  @Test
  void aTextIsCheckedByItself() throws IOException {
    Path text = input.resolve("tekster/revision.md");
    assertThat(check(text).findings()).isEmpty();
    Files.writeString(text, "Vi har {{findes-ikke}}.\n");
    assertThat(check(text).findings())
        .isNotEmpty()
        .allMatch(finding -> finding.location().file().equals("revision.md"));
    assertThat(check(text).files()).extracting(CheckedFile::usable).containsExactly(false);
  }

  @Test
  void aTemplateIsCheckedByItself() throws IOException {
    Path template = templates.resolve("midtvejsstatus.md");
    assertThat(check(template).findings()).isEmpty();
    Files.writeString(template, Files.readString(template) + "\n{{findes-ikke}}\n");
    CheckOutcome spoiled = check(template);
    assertThat(spoiled.findings())
        .isNotEmpty()
        .allMatch(finding -> finding.location().file().equals("midtvejsstatus.md"));
  }

  @Test
  void aTemplateBesideAReportIsCheckedByItself() throws IOException {
    for (String name : List.of("klynge.md", "kommune.md", "foelgebrev.md")) {
      Path template = templates.resolve(name);
      Files.writeString(template, "Opgjort {{opgjrt}}.\n" + Files.readString(template));

      CheckOutcome outcome = check(template);

      assertThat(outcome.extent()).as(name).isEqualTo(Extent.ALL);
      assertThat(outcome.notes()).as(name).isEmpty();
      assertThat(outcome.findings())
          .as(name)
          .extracting(finding -> finding.code() + " " + finding.location().describe())
          .containsExactly("SKA-101 " + name + ", linje 1");
      assertThat(outcome.files())
          .extracting(CheckedFile::name, CheckedFile::kind)
          .containsExactly(tuple(name, "skabelon"));
    }
  }

  @Test
  void aTemplateBesideAReportThatCannotBeWrittenIsNotPassedAsRight() throws IOException {
    Files.writeString(templates.resolve("midtvejsstatus.md"), "# A\n{{#klynger}}\n");

    CheckOutcome outcome = check(templates.resolve("klynge.md"));

    assertThat(outcome.extent()).isEqualTo(Extent.NOT_ALL);
    assertThat(outcome.notes()).contains("klynge.md er ikke kontrolleret af den grund.");
    assertThat(codes(outcome)).contains("SKA-102");
    assertThat(outcome.files()).isEmpty();
  }

  @Test
  void aFileThatSeveralReportsReadHasOneAnswer() throws IOException {
    Path answers = root.resolve("svar");
    Clock running = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1));

    CheckOutcome outcome =
        InputCheck.standard(running)
            .check(
                new InputCheck.Request(
                    List.of(input, input.resolve("indikatorer/ventetider.csv")),
                    input,
                    input.resolve("sundhedsaftale.yaml"),
                    templates,
                    new InputCheck.Answering.Into(answers)));

    long data =
        outcome.files().stream().filter(file -> file.unit() == CheckOutcome.Unit.ROWS).count();
    assertThat(data).isEqualTo(12);
    assertThat(outcome.notes())
        .anySatisfy(note -> assertThat(note).startsWith("Svar på " + data + " filer ligger i "));
  }

  @Test
  void withoutAgreementItIsSaidWhatWasNotChecked() throws IOException {
    Files.writeString(input.resolve("sundhedsaftale.yaml"), "id: x\n");
    for (Path path : List.of(input, input.resolve("statusskemaer/klynge-nord.xlsx"))) {
      CheckOutcome outcome = check(path);
      assertThat(outcome.extent()).isEqualTo(Extent.NOT_ALL);
      assertThat(outcome.notes()).contains(Collected.WITHOUT_AGREEMENT);
      assertThat(outcome.files())
          .singleElement()
          .isEqualTo(
              new CheckedFile("sundhedsaftale.yaml", "aftale", 1, CheckOutcome.Unit.LINES, false));
    }
  }

  @Test
  void whoChecksAWorkbookIsSparedTheAgreementsNotices() {
    CheckOutcome outcome = check(input.resolve("statusskemaer/klynge-nord.xlsx"));
    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.notes())
        .containsExactly(
            "sundhedsaftale.yaml har selv 1 oplysning; kontrollér den eller hele mappen for at se"
                + " den.");
  }

  @Test
  void whatDoesNotExistIsSaidSo() {
    CheckOutcome outcome = check(input.resolve("nord.xlsx"));
    assertThat(outcome.extent()).isEqualTo(Extent.NO_SUCH_FILE);
    assertThat(codes(outcome)).containsExactly("RUN-108");
  }

  private CheckOutcome check(Path path) {
    return InputCheck.standard(NEW_YEAR)
        .check(
            new InputCheck.Request(
                List.of(path),
                input,
                input.resolve("sundhedsaftale.yaml"),
                templates,
                new InputCheck.Answering.None()));
  }

  private static List<String> codes(CheckOutcome outcome) {
    return outcome.findings().stream().map(Finding::code).distinct().toList();
  }
}
