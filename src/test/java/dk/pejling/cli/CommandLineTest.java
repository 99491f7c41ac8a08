package dk.pejling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Severity;
import dk.pejling.observation.Sender;
import dk.pejling.run.RunOutcome;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunRequest.AsOf;
import dk.pejling.run.VersionNews;
import dk.pejling.run.VersionNews.State;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What commands ask of the program, and tell of its answer. */
class CommandLineTest extends CommandLineRun {
  @Test
  void repeatsOfOneCauseAreGrouped() {
    execute(
        published(finding(Severity.ERROR), finding(Severity.ERROR), finding(Severity.ERROR)),
        "run",
        "midtvejsstatus");
    assertThat(said(err)).containsOnlyOnce("Sådan retter du").contains("3 steder, samme årsag");
  }

  @Test
  void aProposedProfileGoesToStandardOutputAndItsQuestionsAreCounted() {
    assertThat(execute(published(), "profile", "åben.csv")).isEqualTo(1);
    assertThat(said(out)).isEqualTo("profil: \"?\"\n");
    assertThat(said(err)).contains("Forslaget har ét åbent spørgsmål.");
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

  @Test
  void aRunSaysWhereItReads() {
    execute(published(), "run", "midtvejsstatus");
    assertThat(said(err)).startsWith("Læser fra " + home.resolve("input"));
  }

  @Test
  void anUnchangedReportIsSaidToBe() {
    RunOutcome same = new RunOutcome.Published(RUN, home, List.of(), true, List.of(), List.of());
    execute(() -> same, "run", "midtvejsstatus");
    assertThat(said(err)).contains("Rapporten er den samme som før; filerne er ikke rørt.");
  }

  @Test
  void theVersionCanBeAsked() {
    assertThat(execute(published(), "--version")).isZero();
    assertThat(said(out)).startsWith("Pejling ");
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
}
