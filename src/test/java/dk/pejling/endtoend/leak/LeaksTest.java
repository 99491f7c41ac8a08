package dk.pejling.endtoend.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search finds what is put there, wherever a file can have it. */
@Execution(ExecutionMode.CONCURRENT)
class LeaksTest {
  /** 3 of 1,847 are 0.1624 per cent (0.0335 to 0.4739); of 60,003 in all they leave 60,000. */
  private static final List<Secret> SECRETS =
      List.of(
          Secret.of("the few", 3, 1847).within(60_003, 3),
          Secret.of("the rate", 4, 11).printedAs(new BigDecimal("36.3636")));

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i Læsø 3 af 1.847 udskrivninger",
        "Læsø: 3 ud af 1847.",
        "3/1 847",
        "3\u202f/\u202f1\u00a0847",
        "3 of 1,847",
        "3 out of 1847",
        "1844/1847",
        "nævner 1.847",
        "\"denominator\":1847}",
        "tilsammen 60.000 uden Læsø",
        "60,000 without it",
        "0,1624 pct.",
        "0.16242555495398 %",
        "1.6242555495398E-1",
        "1,624 pr. 1.000",
        "162,4 pr. 100.000",
        "99,84 pct. gjorde ikke",
        "fra 0,03350 til",
        "højst 0,4739",
        "36,4 pct.",
        "(10,9-69,2)",
        "mellem 10,9 og 69,2",
        "lower 10.9, upper 69.2",
      })
  void aTellingTextIsFound(String text) {
    assertThat(Leaks.inText("text", text, SECRETS)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13 af 18.475",
        "i 2025",
        "3 af 4 klynger",
        "11.847 og 18.470",
        "0,2 pct. (0,0-0,5)",
        "a1b2c3d41847a1b2c3d41847a1b2c3d4 er kontrolsummen",
        "2025-12-12 09:18:47.162",
        "36 pct.",
        "10,9 i Hjørring og siden ikke mindre end 69,2",
      })
  void anInnocentTextIsNot(String text) {
    assertThat(Leaks.inText("text", text, SECRETS)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dk.pejling.endtoend.leak.PlantedFiles#all")
  void aFileThatTellsIsFound(String where, String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
    assertThat(Leaks.inFolder(folder, SECRETS))
        .as(where)
        .isNotEmpty()
        .allMatch(leak -> leak.startsWith(name + " tells the few"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"billede.jpg", "data.parquet", "uden-endelse", "gammel.xls"})
  void aKindThatNobodyCanSearchIsAnError(String name) throws IOException {
    Files.write(folder.resolve(name), new byte[] {1, 2, 3});
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Leaks.inFolder(folder, SECRETS))
        .withMessageContaining(name);
  }

  @Test
  void soIsOneWithinAnother() {
    Map<String, byte[]> parts = Map.of("xl/media/image1.gif", new byte[] {1, 2, 3});
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> PackageText.of(PlantedFiles.zip(parts)))
        .withMessageContaining("image1.gif");
  }

  @Test
  void textInAnotherEncodingIsAnError() throws IOException {
    Files.write(folder.resolve("tekst.txt"), "Læsø".getBytes(StandardCharsets.ISO_8859_1));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Leaks.inFolder(folder, SECRETS));
  }
}
