package dk.pejling.run.approval;

import static dk.pejling.run.approval.CaseDesk.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejling.run.approval.Submissions.Outcome;
import dk.pejling.run.approval.Submissions.Outcome.SubmittedBefore.Found;
import dk.pejling.store.archive.Checksum;
import dk.pejling.store.audit.AuditEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package of an approved report: when it is made, what is in it, and that it is made once. */
class KeptSubmissionsTest {
  private static final String NAME = "midtvejsstatus-aftale-2025-12-12-udgave-1";
  private final CaseDesk desk;

  KeptSubmissionsTest(@TempDir Path root) {
    this.desk = CaseDesk.in(root);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aDraftIsRefused() throws IOException {
    desk.made("a");
    assertRefused("Kun en godkendt rapport kan indsendes.");
  }

  @Test
  void theDraftThatWasApprovedIsNotTheApprovedEdition() throws IOException {
    desk.made("a").approved();
    assertRefused("Indholdet er godkendt, men rapporten i mappen er ikke den godkendte udgave.");
  }

  @Test
  void aChangedFileIsRefused() throws IOException {
    desk.made("a").approved().made("a");
    Files.writeString(desk.folder().resolve("midtvejsstatus.pdf"), "b");
    assertRefused("Filen midtvejsstatus.pdf i ");
  }

  @Test
  void aWithdrawnApprovalIsNone() throws IOException {
    desk.made("a").approved().made("a");
    desk.approvals().withdraw(desk.folder(), "Forkert sag", ANNA);
    assertRefused("Kun en godkendt rapport kan indsendes.");
  }

  @Test
  void anEditionThatALaterOneHasReplacedIsRefused() throws IOException {
    desk.made("a").approved().made("b").approved().made("a");
    assertRefused("En senere udgave af rapporten er godkendt.");
  }

  @Test
  void thePackageHasTheReportAndNothingElseOfItsFolder() throws IOException {
    desk.made("a").approved().made("a");
    assertThat(desk.submissions().submit(desk.folder(), ANNA))
        .isEqualTo(
            new Outcome.Submitted(
                "Midtvejsstatus",
                desk.packages().resolve(NAME),
                desk.packages().resolve(NAME).resolve(NAME + ".zip"),
                false));
    Map<String, String> files = contents();
    assertThat(files.keySet())
        .containsExactlyInAnyOrder(
            "midtvejsstatus.pdf", "manifest.json", "kvittering.txt", NAME + ".zip");
    assertThat(files).containsEntry("midtvejsstatus.pdf", "a");
    assertThat(files.get("manifest.json"))
        .contains(
            "\"edition\" : 1",
            "\"caseNumber\" : \"25/1234\"",
            "\"file\" : \"midtvejsstatus.pdf\"",
            sha256("a"))
        .doesNotContain("figures.csv");
    assertThat(zipped())
        .containsOnlyKeys("midtvejsstatus.pdf", "manifest.json", "kvittering.txt")
        .containsEntry("kvittering.txt", files.get("kvittering.txt"));
    assertThat(desk.noted()).containsExactly(desk.folder());
  }

  @Test
  void theReceiptSaysWhatWhenToWhomAndWhereItIsNoted() throws IOException {
    desk.made("a").approved().made("a");
    desk.submissions().submit(desk.folder(), ANNA);
    AuditEntry entry = desk.store().audit().all().getLast();
    assertThat(entry.code()).isEqualTo("REPORT_SUBMITTED");
    assertThat(contents().get("kvittering.txt"))
        .isEqualTo(
            """
            Kvittering for indsendelse

            Rapport:      Midtvejsstatus, udgave 1
            Aftale:       aftale
            Opgjort pr.:  12. december 2025
            Godkendt:     18. december 2025 af Udvalget, sag 25/1234
            Sendes til:   Sundhedsstyrelsen til orientering
            Frist:        31. december 2025
            Indsendt:     19. december 2025 kl. 10.05, 12 dage før fristen
            Af:           brugeren anna

            Filer og deres kontrolsummer (SHA-256)
              %s  midtvejsstatus.pdf
              %s  manifest.json

            Revisionslog
              Indførsel:  2
              Kontrolsum: %s

            Programmet sender intet. Pakken er noteret som indsendt, da den blev lavet; send den til modtageren.
            """
                .formatted(
                    sha256("a"),
                    sha256(contents().getOrDefault("manifest.json", "")),
                    entry.hash()));
  }

  @Test
  void aSecondTimeNothingIsChanged() throws IOException {
    desk.made("a").approved().made("a");
    desk.submissions().submit(desk.folder(), ANNA);
    Map<String, String> before = contents();
    assertThat(found()).isEqualTo(Found.THERE);
    assertThat(contents()).isEqualTo(before);
    assertThat(desk.store().audit().all()).hasSize(2);
  }

  @Test
  void aPackageThatIsMissingIsMadeAgainByteForByte() throws IOException {
    desk.made("a").approved().made("a");
    desk.submissions().submit(desk.folder(), ANNA);
    Map<String, String> before = contents();
    Files.move(desk.packages().resolve(NAME), desk.root().resolve("væk"));
    assertThat(found()).isEqualTo(Found.RESTORED);
    assertThat(contents()).isEqualTo(before);
    Files.move(desk.packages().resolve(NAME), desk.root().resolve("også-væk"));
    Files.writeString(desk.folder().resolve("run.json"), "af en anden kørsel");
    assertThat(found()).as("the manifest doesn't name the run").isEqualTo(Found.RESTORED);
  }

  @Test
  void aCrashBeforeItIsNotedLeavesNothingAndTheNextAttemptSucceeds() throws IOException {
    desk.made("a").approved().made("a");
    assertThatThrownBy(
            () ->
                desk.submissions(new CutShort(desk.store().transaction()))
                    .submit(desk.folder(), ANNA))
        .hasMessage("cut short");
    assertThat(desk.packages().resolve(NAME)).doesNotExist();
    assertThat(desk.store().audit().all()).hasSize(1);
    assertThat(desk.submissions().submit(desk.folder(), ANNA))
        .isInstanceOf(Outcome.Submitted.class);
    assertThat(listed()).as("nothing is left aside").containsExactly(NAME);
  }

  @Test
  void aPackageThatCannotBeWrittenIsNotNoted() throws IOException {
    desk.made("a").approved().made("a");
    Files.writeString(desk.packages(), "en fil, hvor mappen skal være");
    assertRefused("Pakken kan ikke skrives i ");
    assertThat(desk.store().count("report_submission")).isZero();
    Files.delete(desk.packages());
    assertThat(desk.submissions().submit(desk.folder(), ANNA))
        .isInstanceOf(Outcome.Submitted.class);
  }

  @Test
  void aFolderOfThatNameIsNeverOverwritten() throws IOException {
    desk.made("a").approved().made("a");
    Path there = Files.createDirectories(desk.packages().resolve(NAME));
    Files.writeString(there.resolve("andet.txt"), "mit");
    assertRefused("Der ligger allerede en mappe ");
    assertThat(there.resolve("andet.txt")).hasContent("mit");
  }

  private Found found() {
    return ((Outcome.SubmittedBefore) desk.submissions().submit(desk.folder(), ANNA)).found();
  }

  private void assertRefused(String words) {
    assertThat(desk.submissions().submit(desk.folder(), ANNA))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.explanation()).startsWith(words));
    assertThat(desk.noted()).isEmpty();
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(desk.packages().resolve(NAME))) {
      for (Path file : files.toList()) {
        contents.put(
            String.valueOf(file.getFileName()),
            Files.readString(
                file,
                file.toString().endsWith(".zip")
                    ? StandardCharsets.ISO_8859_1
                    : StandardCharsets.UTF_8));
      }
    }
    return contents;
  }

  private Map<String, String> zipped() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(
            Files.newInputStream(desk.packages().resolve(NAME).resolve(NAME + ".zip")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        contents.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return contents;
  }

  private List<String> listed() throws IOException {
    try (Stream<Path> files = Files.list(desk.packages())) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  private static String sha256(String text) {
    return Checksum.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
