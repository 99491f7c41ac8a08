package dk.pejling.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.intake.limit.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults that hardly any extract has, and limits. */
class RareFaultsTest {
  private static final String SUMS =
      """
      profil: summer
      filer: ["*.csv"]
      format: csv
      decimaltegn: ","
      kolonner: {indikator: {fast: dage}, område: OMRÅDE, periode: TID, værdi: INDHOLD}
      opdelinger: [{kolonne: KØN, sum: alle}]
      """;

  private static final String THREE =
      Extract.TIDY_HEADINGS
          + "antal;Læsø;2023;9;;;;;\nantal;Læsø;2024;9;;;;;\nantal;Læsø;2025;9;;;;;\n";

  private final Path folder;

  RareFaultsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void averagesCannotBeAddedUp() {
    Received received =
        Extract.read(
            folder, SUMS, "OMRÅDE;TID;KØN;INDHOLD\nLæsø;2025;Mænd;12,5\nLæsø;2025;Kvinder;13,5\n");

    assertThat(Extract.codes(received)).contains("UDT-406");
    assertThat(received.observations()).isEmpty();
  }

  @Test
  void lineFarLongerThanAnyRow() {
    Received received =
        Extract.tidy(
            folder, "antal;Læsø;2025;9;;;;;", "antal;Læsø;2024;9;;;;;" + "x".repeat(1 << 20));

    assertThat(Extract.codes(received)).containsExactly("UDT-113");
    assertThat(received.observations()).hasSize(1);
  }

  @Test
  void moreRowsThanMayBe() throws IOException {
    Received received = within(FileLimits.EXTRACT.with(Limit.ROWS, 2), () -> 0);

    assertThat(Extract.codes(received)).containsExactly("FIL-114");
    assertThat(received.findings().getFirst().found()).isEqualTo("mere end 2 rækker");
    assertThat(received.findings().getFirst().expected())
        .isEqualTo("højst 2 rækker (rækker under udtræk i graenser.yaml)");
    assertThat(received.observations()).isEmpty();
  }

  @Test
  void moreCellsAndColumnsThanMayBe() throws IOException {
    assertThat(Extract.codes(within(FileLimits.EXTRACT.with(Limit.CELLS, 26), () -> 0)))
        .containsExactly("FIL-114");
    assertThat(Extract.codes(within(FileLimits.EXTRACT.with(Limit.COLUMNS, 8), () -> 0)))
        .containsExactly("FIL-114");
    assertThat(Extract.codes(within(FileLimits.EXTRACT.with(Limit.CELLS, 27), () -> 0))).isEmpty();
  }

  @Test
  void longerThanMayBe() throws IOException {
    // half a minute goes by with every look at the clock
    AtomicLong nanos = new AtomicLong();
    LongSupplier slow = () -> nanos.addAndGet(30_000_000_000L);

    Received received = within(FileLimits.EXTRACT.with(Limit.SECONDS, 20), slow);

    assertThat(Extract.codes(received)).containsExactly("FIL-117");
    assertThat(received.findings().getFirst().found()).isEqualTo("mere end 20 sekunder");
  }

  @Test
  void largerThanMayBe() throws IOException {
    assertThat(Extract.codes(within(FileLimits.EXTRACT.with(Limit.BYTES, 100), () -> 0)))
        .containsExactly("FIL-103");
  }

  private Received within(FileLimits limits, LongSupplier nanos) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), THREE);
    return new ExtractIntake(
            SmallAgreement.AGREEMENT, List.of(Extract.profile(Extract.TIDY)), limits, nanos)
        .read(
            new IncomingFile(
                file,
                "a.csv",
                IncomingFile.Kind.EXTRACT,
                "0".repeat(64),
                Instant.parse("2025-12-12T08:00:00Z")));
  }
}
