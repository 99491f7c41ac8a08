package dk.pejling.run.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.DataStanding;
import dk.pejling.disclosure.release.Release;
import dk.pejling.observation.Sender;
import dk.pejling.run.Releases;
import dk.pejling.run.Releases.Outcome;
import dk.pejling.run.RunId;
import dk.pejling.run.output.ACase;
import dk.pejling.run.output.Publication;
import dk.pejling.store.OpenStore;
import dk.pejling.store.release.ReleaseIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is noted when it is just what a run left, and of real figures. */
class NotedReleasesTest {
  private static final Instant MOMENT = Instant.parse("2025-12-30T09:05:00Z");
  private static final LocalDate DAY = LocalDate.of(2025, 12, 12);
  private static final Sender ANNA = new Sender.SystemUser("anna");

  private final Path root;
  private final Path folder;
  private final OpenStore store;
  private final Releases releases;

  NotedReleasesTest(@TempDir Path root) {
    this.root = root;
    this.folder = root.resolve("midtvejsstatus-aftale-2025-12-12");
    this.store = OpenStore.at(root.resolve("state"));
    this.releases = noted();
  }

  private NotedReleases noted() {
    return new NotedReleases(
        store.releases(),
        index(),
        store.audit(),
        store.transaction(),
        Clock.fixed(MOMENT, ZoneOffset.UTC));
  }

  private ReleaseIndex index() {
    return new ReleaseIndex(root.resolve("state"));
  }

  @BeforeEach
  void makeReport() throws IOException {
    report(folder, DataStanding.REAL, "aftale");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aReportIsNotedOnce() {
    assertThat(releases.note(folder, ANNA))
        .isInstanceOfSatisfying(
            Outcome.Noted.class,
            noted -> {
              assertThat(noted.entry().report()).isEqualTo("midtvejsstatus");
              assertThat(noted.entry().by()).isEqualTo("brugeren anna");
              assertThat(noted.entry().noted()).isEqualTo(MOMENT);
            });
    assertThat(releases.note(folder, new Sender.SystemUser("bo")))
        .isInstanceOfSatisfying(
            Outcome.NotedBefore.class,
            before -> assertThat(before.entry().by()).isEqualTo("brugeren anna"));
    assertThat(releases.all()).hasSize(1);
    assertThat(store.audit().all())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.code()).isEqualTo("RELEASE_NOTED");
              assertThat(entry.sender()).isEqualTo("anna");
              assertThat(entry.subject()).isEqualTo("aftale midtvejsstatus 2025-12-12");
              assertThat(entry.details()).startsWith("published.json sha256 ").hasSize(86);
            });
  }

  @Test
  void whatIsNotedCanBeReadBesideTheDatabase() {
    releases.note(folder, ANNA);
    assertThat(index().read())
        .isInstanceOfSatisfying(
            ReleaseIndex.Known.Noted.class,
            noted -> {
              assertThat(noted.releases()).isEqualTo(store.releases().until("aftale", DAY));
              assertThat(noted.releases()).hasSize(1);
            });
  }

  @Test
  void withoutACopyNothingIsKnownOfTheLedger() {
    assertThat(index().read()).isInstanceOf(ReleaseIndex.Known.Unknown.class);
  }

  @Test
  void aDamagedCopyIsNoCopy() throws IOException {
    releases.note(folder, ANNA);
    String sha256 = releases.all().getFirst().sha256();
    Path content = root.resolve("state").resolve("released").resolve(sha256 + ".json");
    Files.writeString(content, Files.readString(content).replace("2025-12-12", "2024-12-12"));
    assertThat(index().read()).isInstanceOf(ReleaseIndex.Known.Unknown.class);
    noted().inStep();
    assertThat(index().read()).isInstanceOf(ReleaseIndex.Known.Noted.class);
  }

  @Test
  void aChangedFileIsRefused() throws IOException {
    Path published = folder.resolve("published.json");
    Files.writeString(published, Files.readString(published).replace("2025-12-12", "2024-12-12"));
    assertRefused("Filen published.json i ", " er ikke, som programmet lavede den");
  }

  @Test
  void aBrokenManifestIsRefused() throws IOException {
    Files.writeString(folder.resolve("manifest.json"), "{");
    assertRefused("Filen manifest.json i ", " er ikke, som programmet lavede den");
  }

  @Test
  void aManifestOfAnotherReportIsRefused() throws IOException {
    Path other = root.resolve("anden");
    report(other, DataStanding.REAL, "en-anden");
    Path manifest = folder.resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace("\"aftale\"", "\"en-anden\""));
    assertRefused("Filen published.json i ");
  }

  @Test
  void madeUpFiguresAreRefused() throws IOException {
    report(folder, DataStanding.EXAMPLE, "aftale");
    assertRefused("Rapporten bygger på eksempeldata, som ikke må offentliggøres");
  }

  @Test
  void aReportOfAnEarlierVersionOfTheProgramIsRefused() throws IOException {
    Files.delete(folder.resolve("published.json"));
    assertRefused(" mangler filen published.json. Lav rapporten igen");
  }

  @Test
  void otherFoldersAreNoReports() throws IOException {
    assertThat(releases.note(root.resolve("intet"), ANNA))
        .isInstanceOfSatisfying(
            Outcome.NoReport.class,
            none -> assertThat(none.explanation()).startsWith("Der er ingen mappe "));
    assertThat(releases.note(Files.createDirectory(root.resolve("billeder")), ANNA))
        .isInstanceOfSatisfying(
            Outcome.NoReport.class,
            none ->
                assertThat(none.explanation())
                    .startsWith("Der ligger ingen rapport i ")
                    .endsWith(": filen manifest.json mangler."));
    assertThat(releases.all()).isEmpty();
  }

  private void assertRefused(String... words) {
    assertThat(releases.note(folder, ANNA))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.explanation()).contains(words));
    assertThat(releases.all()).isEmpty();
  }

  private static void report(Path folder, DataStanding data, String agreement) throws IOException {
    LocalDate asOf = LocalDate.of(2025, 12, 12);
    Release release =
        new Release(
            agreement,
            "midtvejsstatus",
            asOf,
            "metode",
            "1",
            data,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Publication publication =
        Publication.of(
            new RunId("2025-12-12-0001"),
            new Publication.Making(
                "1", "metode", "midtvejsstatus", agreement, asOf, List.of(), List.of()),
            Map.of("midtvejsstatus.pdf", new byte[] {1}),
            release,
            ACase.draft(),
            List.of());
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : publication.files().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
