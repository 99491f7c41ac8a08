package dk.pejling.rendering.pdf.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.pdf.flow.Piece.Cut;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every strip is ten points high. */
class StackTest {
  @Test
  void whatFitsStaysAndTheRestGoesOn() {
    Cut cut = stack(strip("a"), strip("b"), strip("c")).cut(25);
    assertThat(head(cut)).containsExactly("a", "b");
    assertThat(rest(cut)).containsExactly("c");
  }

  @Test
  void roomAboveTheFirstOnAPageIsDropped() {
    Cut cut = stack(strip("a"), strip("b").after(15), strip("c").after(15)).cut(20);
    assertThat(((Cut.Parts) cut).rest().height()).isEqualTo(35);
  }

  @Test
  void aHeadingGoesWithWhatItHeads() {
    Cut cut = stack(strip("a"), strip("heading").kept(), strip("b")).cut(25);
    assertThat(head(cut)).containsExactly("a");
    assertThat(rest(cut)).containsExactly("heading", "b");
  }

  @Test
  void aChainThatFitsNowhereIsCutOnlyByForce() {
    Stack chain = stack(strip("a").kept(), strip("b").kept(), strip("c"));
    assertThat(chain.cut(25)).isInstanceOf(Cut.Nothing.class);
    assertThat(head(chain.force(25))).containsExactly("a", "b");
  }

  @Test
  void theHeadOfATableStandsAgainOnTop() {
    Stack table =
        new Stack(
            List.of(strip("head").kept(), strip("r1"), strip("r2"), strip("r3")),
            List.of(strip("again").kept()));
    Cut first = table.cut(25);
    assertThat(rest(first)).containsExactly("again", "r2", "r3");
    assertThat(rest(((Cut.Parts) first).rest().cut(25))).containsExactly("again", "r3");
  }

  @Test
  void aHeadOfMoreThanHalfAPageStandsOnlyOnce() {
    int half = (int) (Page.ROOM / 20) + 1;
    Piece high = Stack.of(Collections.nCopies(half, strip("h")));
    Stack table = new Stack(List.of(Item.of(high).kept(), strip("r1")), List.of(Item.of(high)));

    assertThat(rest(table.force(50))).endsWith("r1").hasSize(half - 5 + 1);
  }

  @Test
  void columnsAreCutEachByItself() {
    Piece left = stack(strip("l1"), strip("l2"), strip("l3"));
    Piece right = stack(strip("r1"));
    Cut cut = new Beside(List.of(new Beside.Part(0, left), new Beside.Part(50, right))).cut(20);
    assertThat(head(cut)).containsExactly("l1", "l2", "r1");
    assertThat(rest(cut)).containsExactly("l3");
  }

  @Test
  void aFrameKeepsItsRoomOnBothPages() {
    Piece framed =
        new Framed(
            new Framed.Insets(5, 0, 5, 0),
            (sheet, x, y, height) -> {},
            stack(strip("a"), strip("b"), strip("c")));
    Cut cut = framed.cut(30);
    assertThat(((Cut.Parts) cut).head().height()).isEqualTo(30);
    assertThat(((Cut.Parts) cut).rest().height()).isEqualTo(20);
  }

  @Test
  void roomBetweenBlocksGivesWayAndRoomWithinThemDoesNot() {
    Stack stack = stack(strip("a"), strip("b").after(20), strip("c").after(4));
    assertThat(stack.give()).isEqualTo(10);
    assertThat(stack.lowered(5).height()).isEqualTo(54 - 5);
  }

  @Test
  void aDrawingGivesWayWithTheRoomAroundIt() {
    Elastic drawing = new Elastic(Strip.blank(100), 24, by -> Strip.blank(100 - by));
    Stack stack = stack(strip("a"), Item.of(drawing).after(12));
    assertThat(stack.give()).isEqualTo(30);
    assertThat(stack.lowered(15).height()).isEqualTo(122 - 15);
    assertThat(((Stack) stack.lowered(15)).items().getLast().piece().height()).isEqualTo(88);
  }

  @Test
  void columnsAreLoweredToTheSameHeight() {
    Piece high = stack(strip("l1"), strip("l2").after(20));
    Piece low = stack(strip("r1"), strip("r2").after(15));
    Piece beside = new Beside(List.of(new Beside.Part(0, high), new Beside.Part(50, low)));
    assertThat(beside.give()).isEqualTo(10);
    assertThat(beside.lowered(10).height()).isEqualTo(30);
  }

  @Test
  void whatBelongsTogetherIsCutOnlyByForce() {
    Piece together = new Together(stack(strip("a"), strip("b"), strip("c")));
    assertThat(together.cut(25)).isInstanceOf(Cut.Nothing.class);
    assertThat(head(together.force(25))).containsExactly("a", "b");
  }

  @Test
  void whatBelongsTogetherButIsHigherThanAPageIsCutAnywhere() {
    Item[] many = new Item[80];
    Arrays.setAll(many, i -> strip("s" + i));
    assertThat(head(new Together(stack(many)).cut(25))).containsExactly("s0", "s1");
  }

  private static Stack stack(Item... items) {
    return Stack.of(Arrays.asList(items));
  }

  private static Item strip(String name) {
    return Item.of(Strip.blank(10).named(name));
  }

  private static List<String> head(Cut cut) {
    return ((Cut.Parts) cut).head().anchors().toList();
  }

  private static List<String> rest(Cut cut) {
    return ((Cut.Parts) cut).rest().anchors().toList();
  }
}
