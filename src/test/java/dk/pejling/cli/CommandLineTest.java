package dk.pejling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.cli.terminal.Terminal;
import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation;
import dk.pejling.observation.Sender;
import dk.pejling.run.RunId;
import dk.pejling.run.RunOutcome;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunRequest.AsOf;
import dk.pejling.run.VersionNews;
import dk.pejling.run.VersionNews.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands say and which code they end with, on runs whose outcome is given. */
class CommandLineTest {
  private static final RunId RUN = new RunId("2025-12-12-0001");
  private static final Sender USER = new Sender.SystemUser(System.getProperty("user.name"));

  @TempDir Path home;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<RunRequest> requests = new ArrayList<>();

  @Test
  void aRunWithoutFindingsEndsWithZero() {
    assertThat(execute(published(), "run", "midtvejsstatus")).isZero();
    assertThat(said(out)).contains("midtvejsstatus.pdf");
    assertThat(said(err))
        .contains("Rapporten er lavet. Intet er holdt tilbage: ingen anmærkninger.");
  }

  @Test
  void noticesHoldNothingBack() {
    assertThat(execute(published(finding(Severity.NOTICE)), "run", "midtvejsstatus")).isZero();
  }

  @Test
  void somethingHeldBackEndsWithOneAndSaysWhat() {
    assertThat(execute(published(finding(Severity.ERROR)), "run", "midtvejsstatus")).isEqualTo(1);
    assertThat(said(err))
        .contains("IND-204 · Fejl · klynge-nord.xlsx, ark \"Fremdrift\", celle F14")
        .contains("Fundet: \"1.375\". Forventet: procent 0-100.")
        .contains("Sådan retter du: skriv 1,375")
        .contains("Følge: kriterium 2.1 afventer")
        .contains("Rapporten er lavet. Én ting er holdt tilbage, til den er rettet;");
    assertThat(said(out).lines())
        .as("only paths, for scripts")
        .allMatch(line -> line.endsWith("midtvejsstatus.pdf"));
  }

  @Test
  void repeatsOfOneCauseAreGrouped() {
    execute(
        published(finding(Severity.ERROR), finding(Severity.ERROR), finding(Severity.ERROR)),
        "run",
        "midtvejsstatus");
    assertThat(said(err)).containsOnlyOnce("Sådan retter du").contains("3 steder, samme årsag");
  }

  @Test
  void nothingProducedEndsWithThree() {
    RunOutcome nothing = new RunOutcome.NothingProduced(List.of(finding(Severity.ERROR)));
    assertThat(execute(() -> nothing, "run", "midtvejsstatus")).isEqualTo(3);
    assertThat(said(err)).contains("Der blev ikke lavet nogen rapport");
  }

  @Test
  void aFaultOfTheProgramEndsWithFourAndShowsNoTrace() throws Exception {
    Supplier<RunOutcome> broken =
        () -> {
          throw new IllegalStateException("secret detail");
        };
    assertThat(execute(broken, "run", "midtvejsstatus")).isEqualTo(4);
    assertThat(said(err))
        .contains("fejl i programmet")
        .doesNotContain("Exception")
        .doesNotContain("secret detail");
    assertThat(Files.readString(home.resolve("state/log/pejling.log"))).contains("secret detail");
  }

  @Test
  void aFaultedRunEndsWithFour() {
    assertThat(execute(() -> new RunOutcome.Faulted(RUN), "run", "midtvejsstatus")).isEqualTo(4);
  }

  @Test
  void aProposedProfileGoesToStandardOutputAndItsQuestionsAreCounted() {
    assertThat(execute(published(), "profile", "åben.csv")).isEqualTo(1);
    assertThat(said(out)).isEqualTo("profil: \"?\"\n");
    assertThat(said(err)).contains("Forslaget har ét åbent spørgsmål.");
  }

  @Test
  void aFileThatNoProfileCanDescribeEndsWithThree() {
    assertThat(execute(published(), "profile", "tekst.docx")).isEqualTo(3);
    assertThat(said(out)).isEmpty();
  }

  @Test
  void foldersAndDayMayBeGiven() {
    execute(
        published(),
        "run",
        "midtvejsstatus",
        "--as-of",
        "2025-12-12",
        "--input",
        "in",
        "--output",
        "ud",
        "--agreement",
        "aftale.yaml");
    assertThat(requests)
        .containsExactly(
            new RunRequest(
                "midtvejsstatus",
                new AsOf.Day(LocalDate.of(2025, 12, 12)),
                Path.of("in"),
                Path.of("ud"),
                Path.of("aftale.yaml"),
                home.resolve("templates"),
                USER));
  }

  @Test
  void withoutOptionsTheFoldersBesideTheLauncherAreUsed() {
    execute(published(), "run", "midtvejsstatus");
    assertThat(requests)
        .containsExactly(
            new RunRequest(
                "midtvejsstatus",
                new AsOf.Planned(),
                home.resolve("input"),
                home.resolve("output"),
                home.resolve("input").resolve("sundhedsaftale.yaml"),
                home.resolve("templates"),
                USER));
  }

  @Test
  void whoHasSentTheFilesMayBeSaid() {
    execute(published(), "run", "midtvejsstatus", "--fra", " Klynge Nord ");
    assertThat(requests)
        .extracting(RunRequest::sender)
        .containsExactly(new Sender.Named("Klynge Nord"));
  }

  @Test
  void whatIsNewSinceLastIsToldWithItsChanges() {
    RunOutcome outcome =
        new RunOutcome.Published(
            RUN,
            home,
            List.of(),
            false,
            List.of(),
            List.of(
                new VersionNews("a.csv", State.UNCHANGED, "a.csv: ingen ændring.", List.of()),
                new VersionNews(
                    "nord.xlsx",
                    State.CHANGED,
                    "nord.xlsx: ny udgave.",
                    IntStream.rangeClosed(1, 11).mapToObj(i -> "ændring " + i).toList())));
    execute(() -> outcome, "run", "midtvejsstatus");
    assertThat(said(err))
        .containsSubsequence(
            "nord.xlsx: ny udgave.", "  ændring 1", "  ændring 8", "  og 3 andre", "a.csv: ingen");
    assertThat(said(err)).doesNotContain("ændring 9");
    assertThat(said(out)).as("what is published").doesNotContain("ændring");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "run midtvejsstatus --nonsense",
        "run midtvejsstatus --as-of 12-2025",
        "run midtvejsstatus --as-of",
        "rn midtvejsstatus",
        "sheet --cluster",
      })
  void wrongUseEndsWithTwoAndPointsToTheHelp(String line) {
    assertThat(execute(published(), line.split(" "))).isEqualTo(2);
    assertThat(said(err)).contains("--help").doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "run --help",
        "check --help",
        "sheet --help",
        "runs --help",
        "help",
        "help run"
      })
  void helpIsDanish(String line) {
    assertThat(execute(published(), line.split(" "))).isZero();
    assertThat(said(out)).contains("Brug: pejling").contains("Vis denne hjælp.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-12-12", "12-12-2025", "12.12.2025"})
  void daysAreReadAsPeopleWriteThem(String day) {
    execute(published(), "run", "midtvejsstatus", "--as-of", day);
    assertThat(requests)
        .singleElement()
        .extracting(RunRequest::asOf)
        .isEqualTo(new AsOf.Day(LocalDate.of(2025, 12, 12)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run midtvejsstatus --as-of 31-02-2025 | Datoen \"31-02-2025\" kan ikke læses. Skriv"
            + " år-måned-dag, fx 2025-12-12.",
        "rn midtvejsstatus                     | Mente du: pejling run midtvejsstatus?",
        "midtvejstatus                         | Mente du: pejling run midtvejsstatus?",
        "run midtvejsstatus --asof 2025-12-12  | Mente du: --as-of?",
        "help rnus                             | Mente du: pejling runs?",
      })
  void wrongUseIsTold(String line, String told) throws IOException {
    Files.createDirectories(home.resolve("templates"));
    Files.createFile(home.resolve("templates/midtvejsstatus.md"));
    assertThat(execute(published(), line.split(" "))).isEqualTo(2);
    assertThat(said(err)).contains(told);
  }

  @Test
  void askingForWhatIsNotAgreedIsWrongUse() {
    RunOutcome wrong = new RunOutcome.NotAgreed("Aftalen har ingen rapport \"x\".");
    assertThat(execute(() -> wrong, "run", "x")).isEqualTo(2);
    assertThat(said(err)).contains("Aftalen har ingen rapport \"x\".");
  }

  @Test
  void aRunSaysWhereItReads() {
    execute(published(), "run", "midtvejsstatus");
    assertThat(said(err)).startsWith("Læser fra " + home.resolve("input"));
  }

  @Test
  void anUnchangedReportIsSaidToBe() {
    RunOutcome same = new RunOutcome.Published(RUN, home, List.of(), true, List.of());
    execute(() -> same, "run", "midtvejsstatus");
    assertThat(said(err)).contains("Rapporten er den samme som før; filerne er ikke rørt.");
  }

  @Test
  void theVersionCanBeAsked() {
    assertThat(execute(published(), "--version")).isZero();
    assertThat(said(out)).startsWith("Pejling ");
  }

  @Test
  void aResultThatCannotBeWrittenIsNotDone() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Terminal terminal = new Terminal(new PrintStream(full), stream(err), 0, 0, false);
    Program program = new GivenProgram(published(), requests, finding(Severity.ERROR));
    String[] line = {"check", "--json"};
    assertThat(Main.execute(line, program, terminal, new Folders(home, home))).isEqualTo(4);
    assertThat(said(err)).contains("Resultatet kunne ikke skrives.");
  }

  @Test
  void anEmptyHistorySaysSo() {
    assertThat(execute(published(), "runs")).isZero();
    assertThat(said(out)).contains("Der har ikke været nogen kørsler endnu.");
  }

  @Test
  void sheetTellsWhatItWrote() {
    assertThat(execute(published(), "sheet", "--output", "skemaer")).isZero();
    assertThat(said(out)).contains("klynge-nord.xlsx");
  }

  @Test
  void checkWritesJsonForPrograms() {
    assertThat(execute(published(), "check", "fil.xlsx", "--json")).isEqualTo(1);
    assertThat(said(out))
        .contains("\"code\" : \"IND-204\"")
        .contains("\"cell\" : \"F14\"")
        .contains("\"severity\" : \"ERROR\"");
  }

  @Test
  void versionsTellWhenNothingHasBeenReceived() {
    assertThat(execute(published(), "versions")).isZero();
    assertThat(said(out)).contains("Der er ikke modtaget noget endnu.");
    assertThat(execute(published(), "versions", "klynge-nord")).isEqualTo(2);
    assertThat(said(err)).contains("Der er ikke modtaget noget endnu.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "versions --udgave 2 --til x.xlsx",
        "versions klynge-nord --udgave 2",
        "versions klynge-nord --til x.xlsx",
        "versions klynge-nord --udgave -1 --til x.xlsx"
      })
  void aVersionIsGivenBackOnlyWhenItIsClearWhichAndWhere(String arguments) {
    assertThat(execute(published(), arguments.split(" "))).isEqualTo(2);
    assertThat(said(err)).contains("--udgave og --til, fx: versions klynge-nord");
    assertThat(Path.of("x.xlsx")).doesNotExist();
  }

  private int execute(Supplier<RunOutcome> outcome, String... arguments) {
    Terminal terminal = new Terminal(stream(out), stream(err), 0, 0, false);
    Folders folders = new Folders(home, home.resolve("state"));
    Program program = new GivenProgram(outcome, requests, finding(Severity.ERROR));
    return Main.execute(arguments, program, terminal, folders);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String said(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Supplier<RunOutcome> published(Finding... findings) {
    Path folder = Path.of("output", "midtvejsstatus-x-2025-12-12");
    return () ->
        new RunOutcome.Published(
            RUN, folder, List.of(folder.resolve("midtvejsstatus.pdf")), false, List.of(findings));
  }

  private static Finding finding(Severity severity) {
    return new Finding(
        "IND-204",
        severity,
        "Tallet kan læses på to måder.",
        new SourceLocation.SheetCell("klynge-nord.xlsx", "Fremdrift", "F14", "Opnået værdi"),
        "kriterium 2.1",
        "\"1.375\"",
        "procent 0-100",
        "skriv 1,375",
        "kriterium 2.1 afventer");
  }
}
