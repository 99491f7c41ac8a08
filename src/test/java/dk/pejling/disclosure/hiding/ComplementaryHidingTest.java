package dk.pejling.disclosure.hiding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreements;
import dk.pejling.disclosure.hiding.CountTree.Node;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The areas in the hierarchy's order: region, Nord, Vest, then Hjørring, Brønderslev, Læsø,
 * Thisted, Morsø.
 */
class ComplementaryHidingTest {
  private static final int THRESHOLD = 5;
  private static final Hierarchy HIERARCHY = new Hierarchy(Agreements.geography());

  @Test
  void nothingSmallNothingHidden() {
    assertThat(hidden(tree(205, 131, 74, 71, 60, 0, 50, 24))).isEmpty();
  }

  @Test
  void smallestNeighbourProtects() {
    assertThat(hidden(tree(208, 134, 74, 71, 60, 3, 50, 24)))
        .containsExactlyInAnyOrder("825", "810");
  }

  /** Hiding the 0 would leave 3 for the two of them: still below the threshold. */
  @Test
  void neighbourThatProtectsNothingIsPassedOver() {
    assertThat(hidden(tree(148, 74, 74, 71, 0, 3, 50, 24))).containsExactlyInAnyOrder("825", "860");
  }

  @Test
  void clusterOfTwoHidesBoth() {
    assertThat(hidden(tree(184, 131, 53, 71, 60, 0, 50, 3)))
        .containsExactlyInAnyOrder("773", "787");
  }

  /**
   * 1 + 2 + 1 = 4: the cluster itself is small, and so the other cluster is hidden with a member.
   */
  @Test
  void smallWholeIsHiddenAndProtectedOneLevelUp() {
    Set<String> hidden = hidden(tree(78, 4, 74, 1, 2, 1, 50, 24));

    assertThat(hidden).contains("klynge-nord", "860", "810", "825", "klynge-vest");
    assertThat(hidden).containsAnyOf("787", "773");
    assertThat(hidden).doesNotContain("1081");
  }

  @Test
  void whatTheSourceHidesAloneIsProtectedToo() {
    CountTree tree =
        new CountTree(
            HIERARCHY,
            List.of(
                new Node.Count(208),
                new Node.Count(134),
                new Node.Count(74),
                new Node.Count(71),
                new Node.Count(60),
                new Node.HiddenBySource(),
                new Node.Count(50),
                new Node.Count(24)));

    assertThat(hidden(tree)).containsExactly("810");
  }

  @Test
  void sourceThatHidesTwoNeedsNoHelp() {
    CountTree tree =
        new CountTree(
            HIERARCHY,
            List.of(
                new Node.Count(208),
                new Node.Count(134),
                new Node.Count(74),
                new Node.Count(71),
                new Node.HiddenBySource(),
                new Node.HiddenBySource(),
                new Node.Count(50),
                new Node.Count(24)));

    assertThat(hidden(tree)).isEmpty();
  }

  private static CountTree tree(long... counts) {
    return new CountTree(
        HIERARCHY, java.util.Arrays.stream(counts).<Node>mapToObj(Node.Count::new).toList());
  }

  private static Set<String> hidden(CountTree tree) {
    return new ComplementaryHiding(HIERARCHY, List.of(tree), THRESHOLD)
        .hidden(Set.of()).stream()
            .map(number -> HIERARCHY.area(number).value())
            .collect(Collectors.toSet());
  }
}
