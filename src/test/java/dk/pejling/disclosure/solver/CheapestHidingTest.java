package dk.pejling.disclosure.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.disclosure.table.CountTable;
import dk.pejling.disclosure.table.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CheapestHidingTest {
  @Test
  void nothingSmallNothingHidden() {
    assertThat(hidden(Tables.of(71, 60, 0, 50, 24))).isEmpty();
  }

  @Test
  void smallestNeighbourProtects() {
    assertThat(hidden(Tables.of(71, 60, 3, 50, 24))).containsExactlyInAnyOrder(1, 2);
  }

  /** Hiding the 0 would leave 3 for the two of them: still below the threshold. */
  @Test
  void neighbourThatProtectsNothingIsPassedOver() {
    assertThat(hidden(Tables.of(71, 0, 3, 50, 24))).containsExactlyInAnyOrder(0, 2);
  }

  @Test
  void clusterOfTwoHidesBoth() {
    assertThat(hidden(Tables.of(71, 60, 0, 50, 3))).containsExactlyInAnyOrder(3, 4);
  }

  /** Two small ones of 2 and 3 protect each other: either could be 5. */
  @Test
  void smallCountsProtectEachOther() {
    assertThat(hidden(Tables.of(71, 2, 3, 50, 24))).containsExactlyInAnyOrder(1, 2);
  }

  /** 1 + 2 + 1 = 4: the cluster itself is small. Region 78 is cheaper than cluster 74 with 24. */
  @Test
  void smallWholeIsHiddenAndProtectedOneLevelUp() {
    assertThat(hidden(Tables.of(1, 2, 1, 50, 24))).containsExactlyInAnyOrder(0, 1, 2, 5, 7);
  }

  @Test
  void whatTheSourceHidesAloneIsProtectedToo() {
    List<Node> nodes = new ArrayList<>(Tables.reported(71, 60, 0, 50, 24, 134, 74, 208));
    nodes.set(2, new Node.Withheld(3, true));

    assertThat(hidden(Tables.of(nodes))).containsExactly(1);
  }

  @Test
  void sourceThatHidesTwoNeedsNoHelp() {
    List<Node> nodes = new ArrayList<>(Tables.reported(71, 60, 0, 50, 24, 134, 74, 208));
    nodes.set(1, new Node.Withheld(63, true));
    nodes.set(2, new Node.Withheld(0, true));

    assertThat(hidden(Tables.of(nodes))).isEmpty();
  }

  /** The smaller neighbour is known from an earlier report, so only the larger protects. */
  @Test
  void whatIsKnownProtectsNothing() {
    CountTable table = Tables.of(71, 60, 3, 50, 24);

    assertThat(
            new CheapestHiding(List.of(table), Tables.costs(table), Set.of(1))
                .hide(Set.of())
                .hidden())
        .containsExactlyInAnyOrder(0, 2);
  }

  @Test
  void nothingProtectsWhereEverythingElseIsKnown() {
    CountTable table = Tables.of(71, 60, 3, 50, 24);

    CheapestHiding.Result result =
        new CheapestHiding(List.of(table), Tables.costs(table), Set.of(0, 1, 3, 4, 5, 6, 7))
            .hide(Set.of());

    assertThat(result.defenceless()).containsExactly(2);
    assertThat(result.hidden()).containsExactly(2);
  }

  /** Tried against every choice there is, with both those it happened to and the others. */
  @Test
  void noOtherChoiceIsCheaper() {
    Random random = new Random(20_251_212L);
    int dearest = 0;
    for (int sample = 0; sample < 40; sample++) {
      List<CountTable> tables = List.of(random(random), random(random));
      List<Long> costs = random.longs(8, 100, 140).boxed().toList();

      Set<Integer> chosen = new CheapestHiding(tables, costs, Set.of()).hide(Set.of()).hidden();

      assertThat(isSafe(tables, chosen)).as("sample %d", sample).isTrue();
      assertThat(cost(costs, chosen)).as("sample %d", sample).isEqualTo(cheapest(tables, costs));
      dearest = Math.max(dearest, chosen.size());
    }
    assertThat(dearest).isGreaterThan(4);
  }

  private static CountTable random(Random random) {
    long[] counts =
        random.ints(5, 0, 12).mapToLong(count -> count > 6 ? 5L * count : count).toArray();
    return Tables.of(counts[0], counts[1], counts[2], counts[3], counts[4]);
  }

  private static long cheapest(List<CountTable> tables, List<Long> costs) {
    long cheapest = Long.MAX_VALUE;
    for (int choice = 0; choice < 1 << costs.size(); choice++) {
      Set<Integer> hidden = new TreeSet<>();
      for (int place = 0; place < costs.size(); place++) {
        if ((choice >> place & 1) == 1) {
          hidden.add(place);
        }
      }
      if (cost(costs, hidden) < cheapest && isSafe(tables, hidden)) {
        cheapest = cost(costs, hidden);
      }
    }
    return cheapest;
  }

  private static long cost(List<Long> costs, Set<Integer> hidden) {
    return hidden.stream().mapToLong(costs::get).sum();
  }

  private static boolean isSafe(List<CountTable> tables, Set<Integer> hidden) {
    return Audit.of(tables, hidden, Set.of()).unsafe().isEmpty();
  }

  private static Set<Integer> hidden(CountTable table) {
    return new CheapestHiding(List.of(table), Tables.costs(table), Set.of())
        .hide(Set.of())
        .hidden();
  }
}
