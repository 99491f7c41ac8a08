package dk.pejling.disclosure.solver;

import static dk.pejling.disclosure.solver.FeasibleRange.UNLIMITED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.disclosure.table.CountTable;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReaderTest {
  private static final CountTable TABLE = Tables.of(71, 60, 3, 50, 24);

  @Test
  void shownCountIsWhatItIs() {
    assertThat(range(Set.of(), 2)).isEqualTo(new FeasibleRange(3, 3));
  }

  @Test
  void singleHiddenPartIsTheWholeLessTheOthers() {
    assertThat(range(Set.of(2), 2)).isEqualTo(new FeasibleRange(3, 3));
  }

  /** 134 - 71 = 63 for the two. */
  @Test
  void twoHiddenPartsShareWhatIsLeft() {
    assertThat(range(Set.of(1, 2), 2)).isEqualTo(new FeasibleRange(0, 63));
    assertThat(range(Set.of(1, 2), 1)).isEqualTo(new FeasibleRange(0, 63));
  }

  /** Nord is at least 71 + 60 = 131 and at most 208 - 50 = 158, of which Læsø has 0 to 27. */
  @Test
  void limitsReachAcrossLevels() {
    assertThat(range(Set.of(2, 4, 5, 6), 2)).isEqualTo(new FeasibleRange(0, 27));
    assertThat(range(Set.of(2, 4, 5, 6), 5)).isEqualTo(new FeasibleRange(131, 158));
  }

  @Test
  void nothingLimitsACountWhenEveryWholeIsHidden() {
    assertThat(range(Set.of(2, 5, 7), 2)).isEqualTo(new FeasibleRange(0, UNLIMITED));
  }

  @Test
  void auditTellsWhatMoreHidingWouldHaveProtected() {
    assertThat(Audit.of(List.of(TABLE), Set.of(2), Set.of()))
        .isEqualTo(new Audit(Set.of(), Set.of(2)));
    assertThat(Audit.of(List.of(TABLE), Set.of(1, 2), Set.of()))
        .isEqualTo(new Audit(Set.of(), Set.of()));
    assertThat(Audit.of(List.of(TABLE), Set.of(1, 2), Set.of(0, 1, 5)))
        .isEqualTo(new Audit(Set.of(2), Set.of()));
  }

  private static FeasibleRange range(Set<Integer> hidden, int place) {
    return new Reader(TABLE, hidden).range(place);
  }
}
