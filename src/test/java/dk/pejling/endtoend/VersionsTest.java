package dk.pejling.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.FolderCopy;
import dk.pejling.run.CheckOutcome;
import dk.pejling.run.InputCheck;
import dk.pejling.run.RunOutcome.Published;
import dk.pejling.run.VersionNews;
import dk.pejling.run.VersionNews.State;
import dk.pejling.run.Versions;
import dk.pejling.run.Versions.Outcome;
import dk.pejling.run.Versions.Wanted;
import dk.pejling.store.StateFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example input, handed in twice with something corrected in between. */
class VersionsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
  private static final String NORD = "statusskemaer/klynge-nord.xlsx";
  private static final String EXTRACT = "indikatorer/akutte-indlaeggelser.csv";

  @TempDir private Path root = Path.of("");
  private Path input = root;
  private Path state = root;

  @BeforeEach
  void copyExample() throws IOException {
    input = root.resolve("input");
    state = root.resolve("state");
    FolderCopy.of(Path.of("input"), input);
  }

  @Test
  void whatIsNewIsShownBeforeItTakesEffectAndKeptAfterwards() throws IOException {
    assertThat(check().news()).as("nothing has been received").isEmpty();
    assertThat(state).doesNotExist();
    assertThat(run().news()).hasSize(12).allMatch(news -> news.state() == State.FIRST);
    assertThat(check().news()).hasSize(12).allMatch(news -> news.state() == State.UNCHANGED);

    correctAndSaveAgain();
    TreeMap<String, FileTime> before = state();
    List<VersionNews> shown = check().news();

    assertThat(state()).as("a check keeps nothing").isEqualTo(before);
    assertThat(sheet(shown).sentence())
        .startsWith("klynge-nord.xlsx: ny udgave i stedet for udgave 1, modtaget ")
        .endsWith(": 2 svar ændret.");
    assertThat(sheet(shown).changes())
        .containsExactly(
            "Fremdrift F7 · kriterium 1.1, Opnået værdi: 59,2 → 60,1",
            "Fremdrift G9 · kriterium 1.3, Status: Forsinket → I gang");
    assertThat(of(shown, "klynge-syd.xlsx").state()).isEqualTo(State.SAVED_AGAIN);
    assertThat(of(shown, "akutte-indlaeggelser.csv").changes())
        .contains("  Hjørring, 2017: 824 af 12.855 → 831 af 12.855");

    Published second = run();
    assertThat(second.news()).as("the run tells what the check told").isEqualTo(shown);
    assertThat(run().news()).allMatch(news -> news.state() == State.UNCHANGED);
    assertHistory();
    assertThat(published(root)).isEqualTo(published(elsewhere()));
  }

  @Test
  void aCheckReadsBesideAProcessThatWorks() throws IOException {
    run();
    correctAndSaveAgain();
    try (StateFolder busy = StateFolder.take(state)) {
      assertThat(busy).isNotNull();
      assertThat(sheet(check().news()).state()).isEqualTo(State.CHANGED);
    }
    Path index = state.resolve("versions.json");
    Files.writeString(
        index, Files.readString(index).replace("\"atWork\":false", "\"atWork\":true"));
    assertThat(check().notes())
        .anyMatch(note -> note.startsWith("En kørsel er i gang eller er blevet afbrudt."));
    Files.writeString(index, "{");
    assertThat(check().news()).isEmpty();
    assertThat(check().notes())
        .anyMatch(note -> note.startsWith("Filerne er ikke holdt op mod tidligere udgaver"));
  }

  private void assertHistory() throws IOException {
    Outcome.Shown nord = (Outcome.Shown) show("Klynge Nord");
    assertThat(nord.histories())
        .singleElement()
        .satisfies(
            history -> {
              assertThat(history.title()).isEqualTo("Statusskema for Klynge Nord, 2025");
              assertThat(history.steps())
                  .extracting(Versions.Step::summary)
                  .containsExactly("første udgave", "2 svar ændret i forhold til udgave 1");
            });
    assertThat(show("akut-65")).isInstanceOf(Outcome.Shown.class);
    assertThat(show("klynge-nrod"))
        .isEqualTo(
            new Outcome.NotThere(
                "Der er ikke modtaget noget, der hedder \"klynge-nrod\". Mente du klynge-nord?"));
    assertThat(((Outcome.Listed) versions().show(request(new Wanted.Everything()))).lines())
        .hasSize(12)
        .extracting(Versions.Line::versions)
        .containsExactly(1, 2, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1);

    Path old = root.resolve("gammel.xlsx");
    assertThat(copy("klynge-nord", 1, old)).isInstanceOf(Outcome.Copied.class);
    assertThat(old).hasSameBinaryContentAs(Path.of("input").resolve(NORD));
    assertThat(copy("klynge-nord", 2, old)).isInstanceOf(Outcome.NotCopied.class);
    assertThat(old).hasSameBinaryContentAs(Path.of("input").resolve(NORD));
    assertThat(copy("klynge-nord", 3, root.resolve("x"))).isInstanceOf(Outcome.NotThere.class);
    assertThat(copy("esundhed", 1, root.resolve("x"))).isInstanceOf(Outcome.NotThere.class);
    spoilArchive();
    assertThat(copy("klynge-nord", 1, root.resolve("x"))).isInstanceOf(Outcome.NotCopied.class);
    assertThat(root.resolve("x")).doesNotExist();
  }

  private void spoilArchive() throws IOException {
    try (Stream<Path> archived = Files.walk(state.resolve("archive"))) {
      for (Path file : archived.filter(Files::isRegularFile).toList()) {
        if (Files.mismatch(file, Path.of("input").resolve(NORD)) == -1) {
          Files.writeString(file, "noget andet");
        }
      }
    }
  }

  private void correctAndSaveAgain() throws IOException {
    try (XSSFWorkbook book = open(input.resolve(NORD))) {
      book.getSheet("Fremdrift").getRow(6).getCell(5).setCellValue(60.1);
      book.getSheet("Fremdrift").getRow(8).getCell(6).setCellValue("I gang");
      save(book, input.resolve(NORD));
    }
    Path syd = input.resolve("statusskemaer/klynge-syd.xlsx");
    try (XSSFWorkbook book = open(syd)) {
      book.getProperties().getCoreProperties().setCreator("en anden");
      save(book, syd);
    }
    Path extract = input.resolve(EXTRACT);
    Files.writeString(
        extract,
        Files.readString(extract)
            .replace("akut-65;Hjørring;2017;;824;", "akut-65;Hjørring;2017;;831;"));
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static void save(XSSFWorkbook book, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
  }

  private Published run() {
    return WholeWay.run(root, input, input.resolve("sundhedsaftale.yaml"));
  }

  /** The same files with no history. */
  private Path elsewhere() {
    Path elsewhere = root.resolve("andetsteds");
    WholeWay.run(elsewhere, input, input.resolve("sundhedsaftale.yaml"));
    return elsewhere;
  }

  private static TreeMap<String, Long> published(Path folder) throws IOException {
    TreeMap<String, Long> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve("output"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("run.json")) {
          java.util.zip.CRC32 crc = new java.util.zip.CRC32();
          crc.update(Files.readAllBytes(file));
          files.put(String.valueOf(file.getFileName()), crc.getValue());
        }
      }
    }
    return files;
  }

  private CheckOutcome check() {
    return InputCheck.standard(CLOCK, state)
        .check(
            new InputCheck.Request(
                List.of(input),
                input,
                input.resolve("sundhedsaftale.yaml"),
                Path.of("templates"),
                new InputCheck.Answering.None()));
  }

  private static VersionNews sheet(List<VersionNews> news) {
    return of(news, "klynge-nord.xlsx");
  }

  private static VersionNews of(List<VersionNews> news, String file) {
    return news.stream().filter(each -> each.file().equals(file)).findFirst().orElseThrow();
  }

  private Versions versions() {
    return Versions.in(state);
  }

  private Outcome show(String name) {
    return versions().show(request(new Wanted.Named(name, "")));
  }

  private Outcome copy(String name, int version, Path to) {
    return versions().copy(request(new Wanted.Named(name, "")), version, to);
  }

  private Versions.Request request(Wanted wanted) {
    return new Versions.Request(wanted, input.resolve("sundhedsaftale.yaml"), input);
  }

  private TreeMap<String, FileTime> state() throws IOException {
    TreeMap<String, FileTime> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(state)) {
      for (Path file : all.toList()) {
        files.put(state.relativize(file).toString(), Files.getLastModifiedTime(file));
      }
    }
    return files;
  }
}
