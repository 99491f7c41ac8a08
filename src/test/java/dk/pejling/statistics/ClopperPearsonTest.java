package dk.pejling.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClopperPearsonTest {
  /** As printed, in per cent with one decimal, by a Danish clinical register. */
  @ParameterizedTest
  @CsvSource({
    "403, 437, 89.3, 94.6",
    "393, 433, 87.6, 93.3",
    "288, 318, 86.8, 93.5",
    "224, 238, 90.3, 96.7",
    "38, 4791, 0.6, 1.1",
    "11, 820, 0.7, 2.4",
    "5, 820, 0.2, 1.4",
    "25, 820, 2.0, 4.5",
    "50, 820, 4.6, 8.0",
    "379, 4791, 7.2, 8.7",
    "108, 820, 10.9, 15.7"
  })
  void givesPublishedIntervals(long part, long whole, BigDecimal lower, BigDecimal upper) {
    Interval interval = ClopperPearson.of(part, whole);

    assertThat(perCent(interval.lower())).isEqualTo(lower);
    assertThat(perCent(interval.upper())).isEqualTo(upper);
  }

  /** With none of n the upper limit solves (1-p)^n = 0.025: for n = 10, 1 - 0.025^0.1. */
  @Test
  void noneOfTenReachesFromZero() {
    Interval interval = ClopperPearson.of(0, 10);

    assertThat(interval.lower()).isZero();
    assertThat(interval.upper()).isCloseTo(0.308497, Offset.offset(1e-6));
  }

  @Test
  void allOfTenMirrorsNone() {
    Interval interval = ClopperPearson.of(10, 10);

    assertThat(interval.lower()).isCloseTo(0.691503, Offset.offset(1e-6));
    assertThat(interval.upper()).isEqualTo(1);
  }

  @Test
  void refusesMoreThanTheWhole() {
    assertThatThrownBy(() -> ClopperPearson.of(11, 10))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static BigDecimal perCent(double fraction) {
    return BigDecimal.valueOf(fraction * 100).setScale(1, RoundingMode.HALF_UP);
  }
}
