package dk.pejling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.run.RunOutcome;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunRequest.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed wrong is told in Danish, with what may have been meant. */
class WrongUseTest extends CommandLineRun {
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
}
