package dk.pejling.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.cli.TypedCommands;
import dk.pejling.cli.TypedCommands.Said;
import dk.pejling.endtoend.leak.Leaks;
import dk.pejling.endtoend.leak.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small counts that stand out are put in, everything that the program can be asked is asked, and
 * every file and every word that comes out is searched for them. First for one report, then, with
 * revised counts, for the one that corrects it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingHiddenIsToldTest {
  private static final List<String> CRITERIA = List.of("1.1", "1.2", "1.3", "1.6");

  /**
   * One with the secrets, one beside it and the one around them; the region where none is named.
   */
  private static final Map<String, List<String>> AREAS =
      Map.of("first", List.of("Læsø", "Brønderslev", "klynge-nord"), "second", List.of("", "Læsø"));

  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, String> screens = new LinkedHashMap<>();
  private final List<Secret> secrets = new ArrayList<>(PlantedInput.secrets());
  private final List<HiddenFigures> hidden = new ArrayList<>();
  private Path root = Path.of("");

  @BeforeAll
  void askForEverything(@TempDir Path root) throws IOException {
    this.root = root;
    PlantedInput input = PlantedInput.in(root);
    try (TypedCommands pejling = new TypedCommands(root)) {
      hidden.add(HiddenFigures.of(input.folder()));
      ask(pejling, "first");
      Path folder = onlyReport();
      assertThat(type(pejling, "release first", "release", folder.toString()).code()).isZero();
      secrets.addAll(input.revise());
      ask(pejling, "second");
      type(pejling, "release second", "release", folder.toString());
      type(pejling, "release", "release");
      type(pejling, "runs", "runs");
      type(pejling, "audit", "audit");
      type(pejling, "audit verify", "audit", "verify");
    }
    Leaks.texts(root.resolve("state").resolve("log"))
        .forEach((name, text) -> files.put("log " + name, text));
  }

  private void ask(TypedCommands pejling, String which) throws IOException {
    type(pejling, which + " check", "check");
    assertThat(type(pejling, which + " run", "run", "midtvejsstatus").code()).isLessThan(2);
    Leaks.texts(root.resolve("output"))
        .forEach((name, text) -> files.put(which + " " + name, text));
    for (String criterion : CRITERIA) {
      for (String area : AREAS.get(which)) {
        explain(pejling, which, criterion, area);
      }
    }
    type(pejling, which + " explain", "explain");
  }

  private void explain(TypedCommands pejling, String which, String criterion, String area) {
    List<String> words = new ArrayList<>(List.of("explain", criterion));
    if (!area.isEmpty()) {
      words.addAll(List.of("--area", area));
    }
    if (which.equals("first")) {
      words.add("--json");
    }
    Said said =
        type(
            pejling,
            "%s explain %s %s".formatted(which, criterion, area),
            words.toArray(String[]::new));
    assertThat(said.code()).as(said.text()).isZero();
  }

  private Said type(TypedCommands pejling, String name, String... words) {
    Said said = pejling.type(words);
    assertThat(said.text()).as(name).isNotBlank();
    screens.put(name, said.text());
    return said;
  }

  private Path onlyReport() throws IOException {
    try (Stream<Path> folders = Files.list(root.resolve("output"))) {
      return folders.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  @Test
  void noFileTellsASecret() {
    assertThat(leaks(files)).isEmpty();
  }

  @Test
  void noScreenTellsASecret() {
    assertThat(leaks(screens)).isEmpty();
  }

  private List<String> leaks(Map<String, String> texts) {
    List<String> leaks = new ArrayList<>();
    texts.forEach((name, text) -> leaks.addAll(Leaks.inText(name, text, secrets)));
    return leaks;
  }

  @Test
  void nothingTellsTheFiguresThatProtectThem() {
    Map<String, String> all = new LinkedHashMap<>(files);
    all.putAll(screens);
    all.forEach(
        (name, text) -> {
          if (!name.startsWith("second")) {
            hidden.getFirst().assertAbsentFrom(name, text);
          }
        });
  }

  @Test
  void everySecretIsHiddenAndNotMerelyMissing() {
    assertThat(hidden.getFirst().cells())
        .extracting(HiddenFigures.Hidden::toString)
        .contains(
            "genind-som, Læsø, 2025",
            "genind-psyk, Læsø, 2025",
            "genop-planer, Læsø, 2025",
            "akut-65, Læsø, 2024");
    assertThat(screens.get("second explain 1.2 Læsø")).contains("skjult");
    assertThat(screens.get("second explain 1.6 Læsø")).contains("skjult");
  }

  @Test
  void everyKindOfFileHasBeenSearched() {
    assertThat(files.keySet().stream().map(name -> name.substring(name.lastIndexOf('.') + 1)))
        .contains("pdf", "docx", "html", "xlsx", "csv", "json", "txt", "log");
    assertThat(files.values()).allSatisfy(text -> assertThat(text).isNotBlank());
  }
}
