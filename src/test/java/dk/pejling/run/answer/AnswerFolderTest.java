package dk.pejling.run.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.IncomingFile.Kind;
import dk.pejling.intake.Received;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.intake.sheet.SheetIntake;
import dk.pejling.run.answer.AnswerFolder.Outcome;
import dk.pejling.run.input.sheet.ClusterReports;
import dk.pejling.run.input.text.AgreementFile;
import dk.pejling.store.archive.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerFolderTest {
  private static final Agreement AGREEMENT = agreement();
  private static final Path SYD = Path.of("input", "statusskemaer", "klynge-syd.xlsx");
  private static final Path NORD = Path.of("input", "statusskemaer", "klynge-nord.xlsx");

  @TempDir private Path folder = Path.of("");

  @Test
  void aWorkbookIsAnsweredInTextInJsonAndInACopyOfItself() throws IOException {
    assertThat(answer(SYD)).isEqualTo(new Outcome.Answered(files(), true));
    assertThat(names())
        .containsExactly(
            "klynge-syd-rettes.xlsx", "klynge-syd.xlsx.svar.json", "klynge-syd.xlsx.svar.txt");
    assertThat(folder.resolve("klynge-syd.xlsx.svar.txt"))
        .content()
        .startsWith("Svar på klynge-syd.xlsx\n\nRet i klynge-syd-rettes.xlsx")
        .contains("2 fejl.", "IND-204 · Fejl");
    assertThat(folder.resolve("klynge-syd.xlsx.svar.json"))
        .content()
        .startsWith(Reply.BEGINNING)
        .contains("\"code\" : \"IND-220\"");
  }

  @Test
  void theSameAgainTouchesNothing() throws IOException {
    answer(SYD);
    FileTime old = FileTime.from(Instant.EPOCH);
    for (Path file : files()) {
      Files.setLastModifiedTime(file, old);
    }
    assertThat(answer(SYD)).isEqualTo(new Outcome.Answered(files(), false));
    for (Path file : files()) {
      assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    }
  }

  @Test
  void withoutFindingsThereIsNothingToCorrect() throws IOException {
    answer(NORD);

    assertThat(names()).containsExactly("klynge-nord.xlsx.svar.json", "klynge-nord.xlsx.svar.txt");
    assertThat(folder.resolve("klynge-nord.xlsx.svar.txt"))
        .content()
        .contains("Intet skal rettes.");
  }

  @Test
  void whenTheFaultsAreGoneTheOldCopyIsToo() throws IOException {
    answer(SYD);
    new AnswerFolder(folder, FileLimits.PROGRESS_SHEET).answer(incoming(SYD), List.of());

    assertThat(names()).containsExactly("klynge-syd.xlsx.svar.json", "klynge-syd.xlsx.svar.txt");
  }

  @Test
  void correctionsInTheCopyAreNeverOverwritten() throws IOException {
    answer(SYD);
    Path copy = folder.resolve("klynge-syd-rettes.xlsx");
    Files.writeString(copy, "rettet");
    Outcome outcome =
        new AnswerFolder(folder, FileLimits.PROGRESS_SHEET)
            .answer(incoming(SYD), List.of(finding()));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Unanswered.class, none -> assertThat(none.why().code()).isEqualTo("RUN-508"));
    assertThat(copy).hasContent("rettet");
    assertThat(folder.resolve("klynge-syd.xlsx.svar.txt")).content().contains("2 fejl.");
  }

  @Test
  void aFileOfSomebodyElseIsNeverOverwritten() throws IOException {
    Path text = Files.writeString(folder.resolve("klynge-syd.xlsx.svar.txt"), "mit");

    assertThat(answer(SYD)).isInstanceOf(Outcome.Unanswered.class);
    assertThat(text).hasContent("mit");
    assertThat(names()).containsExactly("klynge-syd.xlsx.svar.txt");
  }

  @Test
  void anExtractIsAnsweredWithTheListAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("tal.csv"), "a;b");
    new AnswerFolder(folder.resolve("svar"), FileLimits.PROGRESS_SHEET)
        .answer(incoming(file, Kind.EXTRACT), List.of(finding()));

    try (Stream<Path> files = Files.list(folder.resolve("svar"))) {
      assertThat(files.map(each -> String.valueOf(each.getFileName())).sorted())
          .containsExactly("tal.csv.svar.json", "tal.csv.svar.txt", "tal.csv.svar.xlsx");
    }
  }

  @Test
  void aFileInPlaceOfTheFolderIsSaidSo() throws IOException {
    folder = Files.writeString(folder.resolve("fil"), "");

    assertThat(answer(SYD))
        .isInstanceOfSatisfying(
            Outcome.Unanswered.class, none -> assertThat(none.why().code()).isEqualTo("RUN-507"));
  }

  @Test
  void aCopyThatComesBackGetsTheNextNumber() {
    assertThat(new AnswerName("klynge-syd.xlsx").copy()).isEqualTo("klynge-syd-rettes.xlsx");
    assertThat(new AnswerName("klynge-syd-rettes.xlsx").copy())
        .isEqualTo("klynge-syd-rettes-2.xlsx");
    assertThat(new AnswerName("klynge-syd-rettes-2.xlsx").copy())
        .isEqualTo("klynge-syd-rettes-3.xlsx");
  }

  @Test
  void answersAreKnownByTheirNames() {
    assertThat(AnswerFolder.isAnswer("klynge-syd.xlsx.svar.txt")).isTrue();
    assertThat(AnswerFolder.isAnswer("tal.csv.SVAR.xlsx")).isTrue();
    assertThat(AnswerFolder.isAnswer("klynge-syd-rettes.xlsx")).isFalse();
    assertThat(AnswerFolder.isAnswer("svar.xlsx")).isFalse();
  }

  @Test
  void aCopyHandedInUncorrectedIsNoChange() throws IOException {
    answer(SYD);
    Received original = read(SYD);
    Received copy = read(folder.resolve("klynge-syd-rettes.xlsx"));
    ClusterReports reports =
        ClusterReports.of(
            AGREEMENT, List.of(original.file(), copy.file()), LocalDate.of(2025, 12, 12));

    assertThat(reports.reports()).hasSize(1);
    assertThat(reports.findings())
        .filteredOn(finding -> finding.concerns().equals("Klynge Syd"))
        .extracting(Finding::code)
        .containsExactly("RUN-303");
  }

  private Outcome answer(Path file) throws IOException {
    return new AnswerFolder(folder, FileLimits.PROGRESS_SHEET)
        .answer(incoming(file), read(file).findings());
  }

  private List<Path> files() {
    return Stream.of(
            "klynge-syd-rettes.xlsx", "klynge-syd.xlsx.svar.txt", "klynge-syd.xlsx.svar.json")
        .map(folder::resolve)
        .toList();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private static Finding finding() {
    return Finding.of(
        ReplyCode.NOT_WRITTEN, new WholeFile("tal.csv"), "", "et tal", "et andet tal");
  }

  private static Received read(Path file) throws IOException {
    return new SheetIntake(AGREEMENT).read(incoming(file));
  }

  private static IncomingFile incoming(Path file) throws IOException {
    return incoming(file, Kind.PROGRESS_SHEET);
  }

  private static IncomingFile incoming(Path file, Kind kind) throws IOException {
    return new IncomingFile(
        file, String.valueOf(file.getFileName()), kind, Checksum.of(file), Instant.EPOCH);
  }

  private static Agreement agreement() {
    return switch (AgreementFile.read(Path.of("input", "sundhedsaftale.yaml"))) {
      case Checked.Accepted<Agreement>(Agreement agreement, var none) -> agreement;
      case Checked.Rejected<Agreement> rejected ->
          throw new AssertionError(rejected.findings().toString());
    };
  }
}
