package dk.pejling.run.output;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.DataStanding;
import dk.pejling.disclosure.release.Release;
import dk.pejling.run.RunId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
  private static final RunId RUN = new RunId("2026-03-31-0001");

  private final Path output;
  private final Path folder;
  private final ReportFolder report;

  ReportFolderTest(@TempDir Path output) {
    this.output = output;
    this.folder = output.resolve("rapport");
    this.report = new ReportFolder(folder);
  }

  @Test
  void replacesTheFormerReportAsAWhole() throws IOException {
    report.publish(publication("før"));
    report.publish(publication("nu"));
    assertThat(folder.resolve("status.pdf")).hasContent("nu");
    assertOnlyTheFolder();
  }

  @Test
  void theSameReportIsNotTouched() throws IOException {
    report.publish(publication("nu"));
    Path note = folder.resolve("run.json");
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(note, longAgo);

    report.publish(
        Publication.of(
            new RunId("2026-04-01-0002"),
            making(),
            Map.of("status.pdf", bytes("nu")),
            release(),
            ACase.draft(),
            List.of()));

    assertThat(Files.getLastModifiedTime(note)).isEqualTo(longAgo);
    assertThat(note).content().contains(RUN.value());
  }

  @Test
  void whatPeopleHavePutBesideTheReportStays() throws IOException {
    report.publish(publication("før"));
    Files.writeString(folder.resolve("noter.txt"), "husk");
    report.publish(publication("nu"));
    assertThat(folder.resolve("noter.txt")).hasContent("husk");
    assertThat(folder.resolve("status.pdf")).hasContent("nu");
  }

  @Test
  void afterACrashWhileWritingTheFormerReportStands() throws IOException {
    left("rapport", "før");
    left(".rapport.del", "halv");
    report.recover();
    assertStands("før");
  }

  @Test
  void afterACrashBeforeMovingTheFormerReportStands() throws IOException {
    left("rapport", "før");
    left(".rapport.ny", "nu");
    report.recover();
    assertStands("før");
  }

  @Test
  void afterACrashBetweenTheMovesTheNewReportStands() throws IOException {
    left(".rapport.gammel", "før");
    left(".rapport.ny", "nu");
    report.recover();
    assertStands("nu");
  }

  @Test
  void afterACrashWhileTidyingTheNewReportStands() throws IOException {
    left("rapport", "nu");
    left(".rapport.gammel", "før");
    report.recover();
    assertStands("nu");
  }

  @Test
  void afterACrashBeforeTheFirstReportWasMovedItStands() throws IOException {
    left(".rapport.ny", "nu");
    report.recover();
    assertStands("nu");
  }

  private void left(String name, String text) throws IOException {
    Files.writeString(Files.createDirectories(output.resolve(name)).resolve("status.pdf"), text);
  }

  private void assertStands(String text) throws IOException {
    assertThat(folder.resolve("status.pdf")).hasContent(text);
    assertOnlyTheFolder();
  }

  private void assertOnlyTheFolder() throws IOException {
    try (Stream<Path> left = Files.list(output)) {
      assertThat(left).containsExactly(folder);
    }
  }

  private static Publication publication(String text) {
    return Publication.of(
        RUN, making(), Map.of("status.pdf", bytes(text)), release(), ACase.draft(), List.of());
  }

  private static Release release() {
    return new Release(
        "aftale",
        "status",
        LocalDate.of(2026, 3, 31),
        "metode",
        "1",
        DataStanding.REAL,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Publication.Making making() {
    return new Publication.Making(
        "1", "metode", "status", "aftale", LocalDate.of(2026, 3, 31), List.of(), List.of());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
