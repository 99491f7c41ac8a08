package dk.pejling.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MovingRangeLimitsTest {
  /** Mean 45 : 4 = 11.25; steps 2, 1 and 1, so 4 : 3 on average; 2.66 x 4 : 3 = 3.5467. */
  @Test
  void asWithPencilAndPaper() {
    MovingRangeLimits limits = MovingRangeLimits.of(values("10", "12", "11", "12"));

    assertThat(limits.mean()).isEqualByComparingTo("11.25");
    assertThat(limits.meanMovingRange())
        .isBetween(new BigDecimal("1.3333"), new BigDecimal("1.3334"));
    assertThat(limits.upper()).isBetween(new BigDecimal("14.7966"), new BigDecimal("14.7967"));
    assertThat(limits.lower()).isBetween(new BigDecimal("7.7033"), new BigDecimal("7.7034"));
  }

  @Test
  void oneValueHasNoRange() {
    assertThatThrownBy(() -> MovingRangeLimits.of(values("10")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<BigDecimal> values(String... values) {
    return Stream.of(values).map(BigDecimal::new).toList();
  }
}
