package dk.pejling.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DanishOrderTest {
  @Test
  void danishLettersComeLastAndAalborgAfterThem() {
    assertThat(
            List.of("Aalborg", "Ølgod", "Ærø", "Århus", "Thisted", "Brønderslev", "Læsø").stream()
                .sorted(DanishOrder.BY_NAME))
        .containsExactly("Brønderslev", "Læsø", "Thisted", "Ærø", "Ølgod", "Aalborg", "Århus");
  }

  @Test
  void capitalsDoNotMatter() {
    assertThat(List.of("b", "A", "a", "B").stream().sorted(DanishOrder.BY_NAME))
        .containsExactly("A", "a", "B", "b");
  }
}
