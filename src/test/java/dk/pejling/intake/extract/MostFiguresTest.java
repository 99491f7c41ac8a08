package dk.pejling.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.Received;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class MostFiguresTest {
  private static final int YEARS_TO_BEGIN_IN = 22;
  private static final int FIRST = 2000;
  private static final int LAST = 9999;

  private static final List<String> AREAS = List.of("Hjørring", "Læsø", "Thisted");

  private final Path folder;

  MostFiguresTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aFileWithMoreFiguresThanCanBeKeptIsRefusedWhole() {
    StringBuilder lines = new StringBuilder(Extract.TIDY_HEADINGS);
    for (int from = FIRST; from < FIRST + YEARS_TO_BEGIN_IN; from++) {
      for (int to = FIRST + YEARS_TO_BEGIN_IN; to <= LAST; to++) {
        for (String area : AREAS) {
          lines.append("antal;").append(area).append(';').append(from).append('-').append(to);
          lines.append(";7;;;;;\n");
        }
      }
    }

    Received received = Extract.read(folder, Extract.TIDY, lines.toString());

    assertThat(Extract.codes(received)).contains("UDT-161");
    assertThat(received.observations()).isEmpty();
  }
}
