package dk.pejling.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {
  private static final List<String> REPORTS = List.of("midtvejsstatus", "slutstatus");

  @ParameterizedTest
  @ValueSource(strings = {"midtvejstatus", "Midtvejsstatus", "mditvejsstatus", "midtvejs-status"})
  void aSlipIsRecognised(String written) {
    assertThat(Suggestion.question(written, REPORTS)).isEqualTo("Mente du midtvejsstatus?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../../etc/passwd", "rapport"})
  void whatResemblesNothingGetsTheWholeChoice(String written) {
    assertThat(Suggestion.question(written, REPORTS))
        .isEqualTo("Vælg mellem midtvejsstatus og slutstatus.");
  }
}
