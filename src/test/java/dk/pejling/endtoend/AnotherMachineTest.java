package dk.pejling.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.run.RunOutcome.Published;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The example input's report where the clock and the digits are others. */
@Isolated
class AnotherMachineTest {
  private static final Path INPUT = Path.of("input");
  private static final Path AGREEMENT = INPUT.resolve("sundhedsaftale.yaml");
  private static final List<String> REPRODUCIBLE =
      List.of(
          "midtvejsstatus.pdf",
          "manifest.json",
          "findings.json",
          "anmaerkninger.txt",
          "anmaerkninger.xlsx");

  @Test
  void makesTheSameBytes(@TempDir Path folder) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Published here = WholeWay.run(folder.resolve("one"), INPUT, AGREEMENT);
    Published again;
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      again = WholeWay.run(folder.resolve("two"), INPUT, AGREEMENT);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    for (String file : REPRODUCIBLE) {
      assertThat(again.folder().resolve(file))
          .as(file)
          .hasSameBinaryContentAs(here.folder().resolve(file));
    }
  }
}
