package dk.pejling.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.FindingCode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Every code is that of a finding which the program made in some test of this run, of whatever it
 * was given. Runs after all others, and only when all of them run: the listing of a code in a test
 * proves nothing.
 */
@Isolated
class EveryCodeIsProducedTest {
  @Test
  @EnabledIf(value = "allRun", disabledReason = "only a part of the suite runs")
  void bySomeTest() {
    Set<String> produced = ProducedCodes.all();
    List<String> never =
        FindingCodes.all().stream()
            .map(FindingCode::id)
            .filter(code -> !produced.contains(code))
            .toList();
    assertThat(never).isEmpty();
  }

  static boolean allRun() {
    return WholeSuite.runs();
  }
}
