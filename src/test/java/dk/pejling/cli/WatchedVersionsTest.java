package dk.pejling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program: what came by watch is in the list of versions. */
class WatchedVersionsTest {
  private static final Path EXAMPLE = Path.of("input");

  private final Path home;
  private final Path sheet;

  WatchedVersionsTest(@TempDir Path home) throws IOException {
    this.home = home;
    sheet = home.resolve("input/statusskemaer/nord.xlsx");
    Files.createDirectories(sheet.getParent());
    Files.copy(EXAMPLE.resolve("sundhedsaftale.yaml"), home.resolve("input/sundhedsaftale.yaml"));
    Files.copy(EXAMPLE.resolve("statusskemaer/klynge-nord.xlsx"), sheet);
  }

  @Test
  void aFileThatWasDroppedAndChangedAndSavedAgainIsThreeVersions() throws IOException {
    assertThat(watch()).contains("nord.xlsx: modtaget");
    save(book -> book.getSheet("Fremdrift").getRow(6).getCell(5).setCellValue(60.1));
    assertThat(watch())
        .contains("nord.xlsx: modtaget")
        .contains("ny udgave i stedet for udgave 1, modtaget ")
        .contains(" fra Klynge Nord: 1 svar ændret.");
    save(book -> book.getProperties().getCoreProperties().setCreator("en anden"));
    assertThat(watch()).contains("nord.xlsx: ingen ændring");

    List<String> versions = execute("versions", "klynge-nord").lines().toList();

    assertThat(versions.getFirst()).isEqualTo("Statusskema for Klynge Nord, 2025");
    assertThat(versions.get(1))
        .matches(
            "  Udgave 1 · \\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d · fra Klynge Nord"
                + " · statusskemaer/nord\\.xlsx · [0-9a-f]{8} · alt modtaget");
    assertThat(versions.subList(2, 3)).containsExactly("    første udgave");
    assertThat(versions.get(3)).startsWith("  Udgave 2 · ");
    assertThat(versions.subList(4, 6))
        .containsExactly(
            "    1 svar ændret i forhold til udgave 1",
            "      Fremdrift F7 · kriterium 1.1, Opnået værdi: 59,2 → 60,1");
    assertThat(versions.get(6)).startsWith("  Udgave 3 · ");
    assertThat(versions.subList(7, 8))
        .containsExactly("    ingen ændring: siger det samme som udgave 2");
    assertThat(versions).hasSize(8);
  }

  @Test
  void aRunAfterwardsHasNothingNewToTell() {
    watch();
    assertThat(execute("versions")).contains("Klynge Nord").contains("nord.xlsx");
    Folders folders = new Folders(home, home.resolve("state"));
    assertThat(folders.state()).isDirectoryContaining("glob:**/versions.json");
  }

  private interface Change {
    void in(XSSFWorkbook book);
  }

  private void save(Change change) throws IOException {
    try (XSSFWorkbook book = open()) {
      change.in(book);
      try (OutputStream to = Files.newOutputStream(sheet)) {
        book.write(to);
      }
    }
  }

  private XSSFWorkbook open() throws IOException {
    try (InputStream in = Files.newInputStream(sheet)) {
      return new XSSFWorkbook(in);
    }
  }

  private String watch() {
    return execute("watch", "--en-gang", "--ro", "0", "--fra", "Klynge Nord");
  }

  private String execute(String... arguments) {
    return new RealProgram(home).execute(arguments).said();
  }
}
