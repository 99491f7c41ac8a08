package dk.pejling.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.extract.plain.Plain;
import dk.pejling.intake.limit.FileLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large files read as bytes say exactly what the general way makes of them. */
@Execution(ExecutionMode.CONCURRENT)
class PlainExtractTest {
  private static final Plain ONE_THREAD = new Plain(0, 1);
  private static final Plain TWO_THREADS = new Plain(0, 2);
  private static final Instant RECEIVED = Instant.parse("2025-12-12T08:00:00Z");

  private static final String SUMS =
      """
      profil: stor
      filer: ["*.csv"]
      format: csv
      decimaltegn: ","
      tusindtegn: "."
      kolonner: {indikator: indikator, område: område, periode: periode, %s, note: note}
      opdelinger:
        - {kolonne: køn, %s}
        - {kolonne: alder, %s}
      mangler: [".."]
      skjult: ["<5"]
      foreløbig: {noter: [foreløbig]}
      """;

  private static final List<String> PROFILES =
      List.of(
          SUMS.formatted("værdi: værdi", "sum: alle", "sum: alle"),
          SUMS.formatted("tæller: tæller, nævner: nævner", "sum: alle", "sum: alle"),
          SUMS.formatted(
              "værdi: værdi, tæller: tæller, nævner: nævner", "total: Mænd", "sum: alle"),
          SUMS.formatted("værdi: værdi", "total: Mænd", "total: ukendt"),
          SUMS.formatted(
              "værdi: værdi",
              "total: Mænd, navn: køn, grupper: {Kvinder: kvinder, I alt: mænd}",
              "sum: alle"),
          SUMS.formatted("værdi: værdi", "sum: alle", "sum: alle")
              .replace("format: csv", "format: csv\ntegnsæt: iso-8859-1"));

  private final Path folder;

  PlainExtractTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void smallFilesFullOfFaultsSayTheSame() throws IOException {
    long first = new Random().nextLong();
    for (long seed = first; seed < first + 30; seed++) {
      byte[] content = new RandomExtract(seed, 2).bytes();
      for (String profile : PROFILES) {
        assertSame(content, profile, "seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void filesOfSeveralChunksSayTheSame(long seed) throws IOException {
    byte[] content = new RandomExtract(seed, 350).bytes();

    assertThat(content.length).isGreaterThan(2 << 20);
    assertSame(content, PROFILES.get((int) seed % PROFILES.size()), "seed " + seed);
  }

  @Test
  void fileThatIsThereTwiceIsReadOnce() throws IOException {
    String lines =
        """
        indikator;område;periode;køn;alder;værdi;note
        antal;Hjørring;2025;Mænd;0-64 år;1.000;
        antal;Hjørring;2025;Mænd;65+ år;200;
        antal;Hjørring;2025;Mænd;0-64 år;1000,0;
        antal;Hjørring;2025;Mænd;65+ år;200;
        """;
    Received received =
        read(lines.getBytes(StandardCharsets.UTF_8), PROFILES.getFirst(), TWO_THREADS);

    assertThat(Extract.told(received)).containsExactly("antal 860 2025 Tally[count=1200]");
    assertThat(received.observations().getFirst().provenance().location().describe())
        .isEqualTo("udtræk.csv, linje 2-3, kolonne \"værdi\" (sum af 2 linjer)");
    assertThat(received.findings()).extracting(Finding::code).containsExactly("UDT-401");
    assertThat(received.findings().getFirst().found())
        .contains("først i udtræk.csv, linje 2", "2 linjer, samme årsag: linje 4, linje 5");
  }

  @Test
  void contradictionFarFromTheFirstLineIsFound() throws IOException {
    StringBuilder lines = new StringBuilder("indikator;område;periode;køn;alder;værdi;note\n");
    lines.append("antal;Hjørring;2025;Mænd;0-64 år;7;\n");
    for (int line = 0; line < 60_000; line++) {
      lines.append("antal;København;2025;Mænd;0-64 år;").append(line).append(";\n");
    }
    lines.append("antal;Hjørring;2025;Mænd;0-64 år;8;\n");
    byte[] content = lines.toString().getBytes(StandardCharsets.UTF_8);

    Received received = read(content, PROFILES.getFirst(), TWO_THREADS);
    assertThat(received.findings())
        .extracting(Finding::code)
        .containsExactly("UDT-402", "UDT-203", "UDT-109");
    assertSame(content, PROFILES.getFirst(), "far apart");
  }

  private void assertSame(byte[] content, String profile, String what) throws IOException {
    Received generally = read(content, profile, Plain.NEVER);
    for (Plain plain : List.of(ONE_THREAD, TWO_THREADS)) {
      Received asBytes = read(content, profile, plain);
      assertThat(asBytes.findings()).as(what).isEqualTo(generally.findings());
      assertThat(asBytes.observations()).as(what).isEqualTo(generally.observations());
      assertThat(asBytes.file()).as(what).isEqualTo(generally.file());
    }
  }

  private Received read(byte[] content, String profile, Plain plain) throws IOException {
    Path file = Files.write(folder.resolve("udtræk.csv"), content);
    return new ExtractIntake(
            SmallAgreement.AGREEMENT,
            List.of(Extract.profile(profile)),
            FileLimits.EXTRACT,
            System::nanoTime,
            plain)
        .read(
            new IncomingFile(
                file, "udtræk.csv", IncomingFile.Kind.EXTRACT, "3f".repeat(32), RECEIVED));
  }
}
