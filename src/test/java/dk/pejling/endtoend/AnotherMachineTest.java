package dk.pejling.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.endtoend.ExampleRuns.Made;
import dk.pejling.run.RunOutcome.Published;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The example's reports where the clock and the digits are others. */
@Isolated
@ExtendWith(ExampleRuns.class)
class AnotherMachineTest {
  /** Names the run, which is another each time. */
  private static final String NOTE = "run.json";

  @Test
  void makesTheSameBytes(Made here, @TempDir Path folder) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Map<String, Published> there;
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      there = Made.in(folder);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    for (String report : ExampleRuns.REPORTS) {
      Path ours = here.of(report).folder();
      Path theirs = there.get(report).folder();
      assertThat(ExampleFolderTest.names(theirs)).isEqualTo(ExampleFolderTest.names(ours));
      for (String file : ExampleFolderTest.names(ours)) {
        if (!file.equals(NOTE)) {
          assertThat(theirs.resolve(file)).as(file).hasSameBinaryContentAs(ours.resolve(file));
        }
      }
    }
  }
}
