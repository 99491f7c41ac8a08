package dk.pejling.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordTest {
  @Test
  void theNearestComesFirst() {
    assertThat(NearestWord.all("run", List.of("runs", "run", "rn")))
        .containsExactly("run", "runs", "rn");
  }

  @Test
  void ofTwoAsNearTheOneThatBeginsAlikeForLongerComesFirst() {
    assertThat(NearestWord.all("aftale.titl", List.of("aftale.til", "aftale.titel")))
        .containsExactly("aftale.titel", "aftale.til");
  }

  @Test
  void capitalsAndOldSpellingsAreNoSlips() {
    assertThat(NearestWord.to("AALBORG", List.of("Ålborg", "Viborg"))).contains("Ålborg");
  }

  @Test
  void oneSlipInThreeLettersIsTheMost() {
    assertThat(NearestWord.to("nort", List.of("nord"))).contains("nord");
    assertThat(NearestWord.to("nxxt", List.of("nord"))).isEmpty();
  }
}
