package dk.pejling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.FolderCopy;
import dk.pejling.cli.RealProgram.Answer;
import dk.pejling.store.OpenStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program: what a run leaves in the log, and what is seen of a change. */
class AuditCommandsTest {
  private static final Pattern LAST = Pattern.compile("Sidste kontrolsum: ([0-9a-f]{64})");

  private final Path home;
  private final RealProgram program;

  AuditCommandsTest(@TempDir Path home) {
    this.home = home;
    this.program = new RealProgram(home);
  }

  @Test
  void beforeAnythingIsDoneTheLogIsEmptyAndWhole() {
    assertThat(program.execute("audit"))
        .isEqualTo(new Answer(0, "Revisionsloggen er tom: intet er noteret endnu.\n"));
    assertThat(program.execute("audit", "verify"))
        .isEqualTo(
            new Answer(
                0,
                "Revisionsloggen er hel: 0 indførsler. Sidste kontrolsum: %s\n"
                    .formatted("0".repeat(64))));
  }

  @Test
  void aRunIsNotedOnceAndAChangeOfTheNotesIsSeen() throws IOException {
    FolderCopy.of(Path.of("input"), home.resolve("input"));
    FolderCopy.of(Path.of("templates"), home.resolve("templates"));
    program.execute("run", "midtvejsstatus");
    String made = lastHash();
    program.execute("run", "midtvejsstatus");
    assertThat(lastHash()).as("the same report again is no news").isEqualTo(made);

    Answer listed = program.execute("audit");
    assertThat(listed.code()).isZero();
    assertThat(listed.said().lines().filter(line -> line.startsWith("   ")).map(String::strip))
        .anyMatch(line -> line.startsWith("Faglig vurdering brugt: nordjylland-2024-2027 "))
        .contains(
            "Rapport lavet: nordjylland-2024-2027 midtvejsstatus 2025-12-12", "kontrolsum " + made);
    assertThat(program.execute("audit", "--json").said())
        .contains("\"code\" : \"REPORT_MADE\"", "\"hash\" : \"" + made + "\"");
    assertThat(program.execute("audit", "verify", "--kendt", made).code()).isZero();
    assertThat(program.execute("audit", "verify", "--kendt", "0".repeat(64)))
        .isEqualTo(
            new Answer(
                1,
                """
                Revisionsloggen er ikke, som den blev skrevet.
                  Loggen har ingen indførsel med den kendte kontrolsum.
                """));

    try (OpenStore store = OpenStore.at(program.state())) {
      store.execute("UPDATE audit_entry SET sender = 'en anden' WHERE number = 2");
    }
    Answer changed = program.execute("audit", "verify");
    assertThat(changed.code()).isEqualTo(1);
    assertThat(changed.said())
        .isEqualTo(
            """
            Revisionsloggen er ikke, som den blev skrevet.
              Indførsel 2 er ændret, siden den blev skrevet.
            """);
    assertThat(program.execute("audit").said()).contains("en anden");
  }

  private String lastHash() {
    Answer whole = program.execute("audit", "verify");
    Matcher last = LAST.matcher(whole.said());
    assertThat(last.find()).as(whole.said()).isTrue();
    return last.group(1);
  }
}
