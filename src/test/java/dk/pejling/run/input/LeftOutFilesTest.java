package dk.pejling.run.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunRequest.AsOf;
import dk.pejling.run.input.arrival.SteadyKeeper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no input is left out, and named. */
class LeftOutFilesTest extends GatheredFolder {
  LeftOutFilesTest(@TempDir Path root) throws IOException {
    super(root);
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
  void aFileThatIsBeingWrittenIsLeftAndTheRestIsTaken() {
    Checked<RunInput> gathered =
        InputFolder.gather(
            new RunRequest(
                "midtvejsstatus",
                new AsOf.Planned(),
                input,
                root.resolve("output"),
                RunRequest.agreementIn(input),
                root.resolve("templates")),
            file -> {
              if (file.endsWith("nord.xlsx")) {
                throw new SteadyKeeper.StillWritten(file);
              }
              return store.archive().keep(file);
            });

    RunInput taken = ((Checked.Accepted<RunInput>) gathered).value();
    assertThat(taken.data()).extracting(InputFile::name).containsExactly("akutte.csv");
    assertThat(codes(taken.findings())).containsExactly("RUN-520");
  }

  @Test
  void unfinishedFilesAndAnswersAreLeftOut() throws IOException {
    write("input/statusskemaer/nord (1).xlsx.part", "halv");
    write("input/statusskemaer/.~lock.nord.xlsx#", "lås");
    write("input/svar/statusskemaer/nord.xlsx.svar.txt", "svar");

    RunInput taken = taken();

    assertThat(taken.data()).hasSize(2);
    assertThat(codes(taken.findings())).containsExactlyInAnyOrder("RUN-521", "RUN-201");
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
}
