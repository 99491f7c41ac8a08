package dk.pejling.run.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejling.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of files with the same content one counts. */
class TwinsTest extends GatheredFolder {
  TwinsTest(@TempDir Path root) throws IOException {
    super(root);
  }

  @Test
  void theSameContentUnderTwoNamesCountsOnce() throws IOException {
    write("input/indikatorer/akutte (1).csv", "akutte");
    RunInput taken = taken();
    assertThat(taken.data()).hasSize(2);
    assertThat(codes(taken.findings())).containsExactly("RUN-204");
  }

  @Test
  void theTwinThatAProfileReadsCounts() throws IOException {
    write("input/profiler/akutte.yaml", profile("akutte", "akutte*.csv"));
    write("input/indikatorer/a-kopi.csv", "akutte");

    RunInput taken = taken();

    assertThat(taken.data()).extracting(InputFile::name).containsExactly("nord.xlsx", "akutte.csv");
    assertThat(taken.findings())
        .extracting(Finding::code, Finding::found, finding -> finding.location().file())
        .containsExactly(
            tuple("RUN-204", "samme indhold som indikatorer/akutte.csv", "indikatorer/a-kopi.csv"));
  }

  @Test
  void theTwinThatSeveralProfilesFitCountsToo() throws IOException {
    write("input/profiler/akutte.yaml", profile("akutte", "akutte*.csv"));
    write("input/profiler/kopi.yaml", profile("akutte", "akutte*.csv"));
    write("input/indikatorer/a-kopi.csv", "akutte");

    assertThat(taken().data()).extracting(InputFile::name).contains("akutte.csv").hasSize(2);
  }

  @Test
  void twinsThatTwoProfilesReadBothCount() throws IOException {
    write("input/profiler/akutte.yaml", profile("akutte", "akutte*.csv"));
    write("input/profiler/ophold.yaml", profile("ophold", "ophold*.csv"));
    write("input/indikatorer/ophold.csv", "akutte");

    RunInput taken = taken();

    assertThat(taken.data()).hasSize(3);
    assertThat(taken.findings()).isEmpty();
  }

  @Test
  void aSheetAmongExtractsIsNoTwin() throws IOException {
    write("input/indikatorer/nord.xlsx", "nord");

    assertThat(taken().data()).hasSize(3);
  }
}
