package dk.pejling.run.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile.Kind;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunRequest.AsOf;
import dk.pejling.run.stage.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run takes in exactly what lies in the folder. */
class InputFolderTest extends GatheredFolder {
  InputFolderTest(@TempDir Path root) throws IOException {
    super(root);
  }

  @Test
  void takesInEachKindFromItsFolder() throws IOException {
    write("input/profiler/akutte.yaml", "profil");
    write("input/tekster/hovedbudskaber.md", "tekst");

    RunInput taken = taken();

    assertThat(taken.agreement().text()).isEqualTo("id: x");
    assertThat(taken.templates().report().text()).isEqualTo("# skabelon");
    assertThat(taken.profiles()).extracting(TextFile::name).containsExactly("akutte.yaml");
    assertThat(taken.narratives()).extracting(TextFile::stem).containsExactly("hovedbudskaber");
    assertThat(taken.data())
        .extracting(InputFile::name, InputFile::kind)
        .containsExactly(
            tuple("nord.xlsx", Kind.PROGRESS_SHEET), tuple("akutte.csv", Kind.EXTRACT));
    assertThat(taken.findings()).isEmpty();
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
}
