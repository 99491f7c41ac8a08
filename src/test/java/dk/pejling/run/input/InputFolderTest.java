package dk.pejling.run.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile.Kind;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunRequest.AsOf;
import dk.pejling.run.stage.TextFile;
import dk.pejling.store.OpenStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFolderTest {
  private final Path root;
  private final Path input;
  private final OpenStore store;

  InputFolderTest(@TempDir Path root) throws IOException {
    this.root = root;
    this.input = root.resolve("input");
    this.store = OpenStore.at(root.resolve("state"));
    write("input/sundhedsaftale.yaml", "id: x");
    write("templates/midtvejsstatus.md", "# skabelon");
    write("input/statusskemaer/nord.xlsx", "nord");
    write("input/indikatorer/akutte.csv", "akutte");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void takesInEachKindFromItsFolder() throws IOException {
    write("input/profiler/akutte.yaml", "profil");
    write("input/tekster/hovedbudskaber.md", "tekst");

    RunInput taken = taken();

    assertThat(taken.agreement().text()).isEqualTo("id: x");
    assertThat(taken.template().text()).isEqualTo("# skabelon");
    assertThat(taken.profiles()).extracting(TextFile::name).containsExactly("akutte.yaml");
    assertThat(taken.narratives()).extracting(TextFile::stem).containsExactly("hovedbudskaber");
    assertThat(taken.data())
        .extracting(InputFile::name, InputFile::kind)
        .containsExactly(
            tuple("nord.xlsx", Kind.PROGRESS_SHEET), tuple("akutte.csv", Kind.EXTRACT));
    assertThat(taken.findings()).isEmpty();
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path elsewhere = Files.writeString(root.resolve("elsewhere.csv"), "hemmeligt");
    Files.createSymbolicLink(input.resolve("indikatorer").resolve("link.csv"), elsewhere);

    RunInput taken = taken();

    assertThat(taken.data()).extracting(InputFile::name).doesNotContain("link.csv");
    assertThat(taken.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo("RUN-206"));
  }

  @Test
  void profilesBesideAnAgreementElsewhereCountToo() throws IOException {
    write("other/aftale.yaml", "id: y");
    write("other/profiler/b.yaml", "b");
    write("input/profiler/a.yaml", "a");
    Checked<RunInput> gathered = gather(root.resolve("other/aftale.yaml"));
    assertThat(gathered).isInstanceOf(Checked.Accepted.class);
    assertThat(((Checked.Accepted<RunInput>) gathered).value().profiles())
        .extracting(TextFile::name)
        .containsExactly("a.yaml", "b.yaml");
  }

  @Test
  void limitsAreTakenInAndHaveAPlaceOfTheirOwn() throws IOException {
    write("input/graenser.yaml", "skemaer: {rækker: 100}");

    RunInput taken = taken();

    assertThat(taken.limits()).extracting(TextFile::name).containsExactly("graenser.yaml");
    assertThat(taken.findings()).isEmpty();
  }

  @Test
  void unfinishedFilesAreLeftAloneWithANotice() throws IOException {
    write("input/indikatorer/hentes.csv.crdownload", "halv");
    write("input/statusskemaer/~WRL0001.tmp", "halv");

    RunInput taken = taken();

    assertThat(taken.data()).hasSize(2);
    assertThat(taken.findings())
        .allMatch(finding -> !finding.holdsBack())
        .extracting(Finding::code)
        .containsExactly("RUN-521", "RUN-521");
  }

  @Test
  void aFileThatCannotBeOpenedIsTold() {
    Checked<RunInput> gathered =
        InputFolder.gather(
            new RunRequest(
                "midtvejsstatus",
                new AsOf.Planned(),
                input,
                root.resolve("output"),
                input.resolve("sundhedsaftale.yaml"),
                root.resolve("templates")),
            file -> {
              throw new IOException("open elsewhere");
            });

    assertThat(gathered).isInstanceOf(Checked.Rejected.class);
    assertThat(gathered.findings()).extracting(Finding::code).contains("RUN-107");
  }

  @Test
  void laterChangesDoNotReachTheRun() throws IOException {
    RunInput taken = taken();
    write("input/statusskemaer/nord.xlsx", "ændret");
    assertThat(taken.data().getFirst().path()).hasContent("nord");
  }

  @Test
  void lockFilesHiddenFilesAndStrayFilesAreNamedAndLeftOut() throws IOException {
    write("input/statusskemaer/~$nord.xlsx", "lås");
    write("input/statusskemaer/.skjult", "x");
    write("input/klynge-syd.xlsx", "forkert sted");
    write("input/statusskemaer/gamle/nord.xlsx", "i en undermappe");
    write("input/tekster/noter.docx", "x");

    RunInput taken = taken();

    assertThat(taken.data()).hasSize(2);
    assertThat(taken.findings())
        .extracting(Finding::code, finding -> finding.location().file())
        .containsExactlyInAnyOrder(
            tuple("RUN-201", "statusskemaer/~$nord.xlsx"),
            tuple("RUN-202", "statusskemaer/.skjult"),
            tuple("RUN-203", "klynge-syd.xlsx"),
            tuple("RUN-205", "statusskemaer/gamle"),
            tuple("RUN-203", "tekster/noter.docx"));
    assertThat(taken.findings()).noneMatch(Finding::holdsBack);
  }

  @Test
  void aNameThatLeadsToAPersonIsNeitherKeptNorRepeated() throws IOException {
    write("input/statusskemaer/Anna 010190-1234.xlsx", "syd");
    write("input/indikatorer/fra anna@rn.dk.csv", "hvem");
    write("input/tekster/010190 1234.md", "tekst");
    write("input/0101901234.txt", "x");

    RunInput taken = taken();

    assertThat(taken.toString()).doesNotContain("0101", "1234", "anna");
    assertThat(taken.data()).hasSize(2);
    assertThat(codes(taken.findings())).containsExactly("RUN-109", "RUN-109", "RUN-109", "RUN-109");
    assertThat(taken.findings().getLast().location().describe())
        .isEqualTo("indikatorer/[filnavnet skjult]");
    try (Stream<Path> files = Files.walk(root.resolve("state"))) {
      assertThat(files.filter(file -> file.toString().contains("archive")))
          .filteredOn(Files::isRegularFile)
          .isNotEmpty()
          .noneSatisfy(file -> assertThat(file).hasContent("syd"));
    }
  }

  @Test
  void aNameWithMarksThatCannotBeSeenIsRefused() throws IOException {
    write("input/indikatorer/akut\u202Evsc.csv", "a");

    RunInput taken = taken();

    assertThat(taken.data()).hasSize(2);
    assertThat(codes(taken.findings())).containsExactly("RUN-110");
    assertThat(taken.findings().getFirst().location().file())
        .isEqualTo("indikatorer/akut\\u202Evsc.csv");
  }

  @Test
  void theSameContentUnderTwoNamesCountsOnce() throws IOException {
    write("input/indikatorer/akutte (1).csv", "akutte");
    RunInput taken = taken();
    assertThat(taken.data()).hasSize(2);
    assertThat(codes(taken.findings())).containsExactly("RUN-204");
  }

  @Test
  void theTwinThatAProfileReadsCounts() throws IOException {
    write("input/profiler/akutte.yaml", profile("akutte", "akutte*.csv"));
    write("input/indikatorer/a-kopi.csv", "akutte");

    RunInput taken = taken();

    assertThat(taken.data()).extracting(InputFile::name).containsExactly("nord.xlsx", "akutte.csv");
    assertThat(taken.findings())
        .extracting(Finding::code, Finding::found, finding -> finding.location().file())
        .containsExactly(
            tuple("RUN-204", "samme indhold som indikatorer/akutte.csv", "indikatorer/a-kopi.csv"));
  }

  @Test
  void theTwinThatSeveralProfilesFitCountsToo() throws IOException {
    write("input/profiler/akutte.yaml", profile("akutte", "akutte*.csv"));
    write("input/profiler/kopi.yaml", profile("akutte", "akutte*.csv"));
    write("input/indikatorer/a-kopi.csv", "akutte");

    assertThat(taken().data()).extracting(InputFile::name).contains("akutte.csv").hasSize(2);
  }

  @Test
  void twinsThatTwoProfilesReadBothCount() throws IOException {
    write("input/profiler/akutte.yaml", profile("akutte", "akutte*.csv"));
    write("input/profiler/ophold.yaml", profile("ophold", "ophold*.csv"));
    write("input/indikatorer/ophold.csv", "akutte");

    RunInput taken = taken();

    assertThat(taken.data()).hasSize(3);
    assertThat(taken.findings()).isEmpty();
  }

  @Test
  void aSheetAmongExtractsIsNoTwin() throws IOException {
    write("input/indikatorer/nord.xlsx", "nord");

    assertThat(taken().data()).hasSize(3);
  }

  private static String profile(String name, String files) {
    return """
        profil: %s
        filer: ["%s"]
        format: csv
        kolonner: {indikator: i, område: o, periode: p, værdi: v}
        """
        .formatted(name, files);
  }

  @Test
  void aTextThatIsNotUtf8IsHeldBack() throws IOException {
    Files.createDirectories(input.resolve("tekster"));
    Files.write(input.resolve("tekster/a.md"), "æøå".getBytes(StandardCharsets.ISO_8859_1));
    RunInput taken = taken();
    assertThat(taken.narratives()).isEmpty();
    assertThat(codes(taken.findings())).containsExactly("RUN-106");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    write("input/sundhedsaftale.yaml", "\uFEFFid: x");
    assertThat(taken().agreement().text()).isEqualTo("id: x");
  }

  @Test
  void everythingThatIsMissingIsSaidAtOnce() throws IOException {
    Files.delete(input.resolve("sundhedsaftale.yaml"));
    Files.delete(root.resolve("templates/midtvejsstatus.md"));
    Files.delete(input.resolve("statusskemaer/nord.xlsx"));
    Files.delete(input.resolve("indikatorer/akutte.csv"));
    assertThat(codes(gather(RunRequest.agreementIn(input)).findings()))
        .containsExactlyInAnyOrder("RUN-102", "RUN-103", "RUN-104");
  }

  @Test
  void aMissingFolderIsAFinding() {
    RunRequest request =
        new RunRequest(
            "midtvejsstatus",
            new AsOf.Planned(),
            root.resolve("nowhere"),
            root,
            root.resolve("nowhere/sundhedsaftale.yaml"),
            root);
    assertThat(codes(InputFolder.gather(request, store.archive()::keep).findings()))
        .containsExactly("RUN-101");
  }

  private RunInput taken() {
    return ((Checked.Accepted<RunInput>) gather(RunRequest.agreementIn(input))).value();
  }

  private Checked<RunInput> gather(Path agreement) {
    return InputFolder.gather(
        new RunRequest(
            "midtvejsstatus",
            new AsOf.Planned(),
            input,
            root.resolve("output"),
            agreement,
            root.resolve("templates")),
        store.archive()::keep);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }
}
