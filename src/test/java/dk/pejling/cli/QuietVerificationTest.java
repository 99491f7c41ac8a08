package dk.pejling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** The log is the process's own, so nothing else may start Spring meanwhile. */
@Isolated
class QuietVerificationTest {
  @TempDir private Path home = Path.of("");

  @Test
  void whatTheLibraryThinksOfADamagedFileIsKeptFromTheTerminal() {
    try (Program program = new SpringProgram(new Folders(home, home))) {
      program.verification();
    }

    assertThat(LoggerFactory.getLogger("org.apache.pdfbox.pdfparser.COSParser").isErrorEnabled())
        .isFalse();
  }
}
