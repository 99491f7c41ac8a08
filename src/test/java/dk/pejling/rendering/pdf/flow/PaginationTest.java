package dk.pejling.rendering.pdf.flow;

import static dk.pejling.rendering.pdf.flow.Section.Beginning.NEW_PAGE;
import static dk.pejling.rendering.pdf.flow.Section.Beginning.WHERE_ALL_HAS_ROOM;
import static dk.pejling.rendering.pdf.flow.Section.Beginning.WHERE_THERE_IS_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.pdf.flow.Stack.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every strip is ten points high; a page has room for 72 of them, and 18 are a quarter of it. */
class PaginationTest {
  private static final int ON_A_PAGE = 72;

  @Test
  void whatIsLongerThanAPageFillsItAndGoesOn() {
    assertThat(counts(stack(strips(ON_A_PAGE + 30)))).containsExactly(ON_A_PAGE, 30);
  }

  @Test
  void aShortTailTakesAlongSoMuchThatItsPageIsAQuarterFull() {
    assertThat(counts(stack(strips(ON_A_PAGE + 1)))).containsExactly(ON_A_PAGE + 1 - 18, 18);
    assertThat(counts(stack(strips(2 * ON_A_PAGE + 5))))
        .containsExactly(ON_A_PAGE, ON_A_PAGE + 5 - 18, 18);
  }

  @Test
  void aShortTailTakesItsHeadingAlong() {
    List<Item> items = new ArrayList<>(strips(57));
    items.add(strip().kept());
    items.addAll(strips(18));
    assertThat(counts(stack(items))).containsExactly(57, 19);
  }

  @Test
  void aShortTailStaysShortRatherThanEmptyThePageBefore() {
    Piece high = new Together(stack(strips(60)));
    assertThat(counts(Stack.of(List.of(strip(), Item.of(high), strip(), Item.of(high.lowered(0))))))
        .containsExactly(62, 60);
    assertThat(heights(Stack.of(List.of(blank(30), blank(685), blank(40)))))
        .containsExactly(715.0, 40.0);
  }

  @Test
  void whatIsLeftForTheLastPageIsLoweredOntoIt() {
    List<Item> items = new ArrayList<>(strips(ON_A_PAGE));
    for (int i = 0; i < 24; i++) {
      items.add(blank(20).after(11));
    }
    assertThat(heights(Stack.of(items))).hasSize(2);
  }

  @Test
  void aSectionRunsOnWhereAThirdOfThePageIsFree() {
    assertThat(after(45, WHERE_THERE_IS_ROOM, 30)).containsExactly(476.0 + 120, 180.0);
    assertThat(after(46, WHERE_THERE_IS_ROOM, 5)).containsExactly(460.0, 50.0);
    assertThat(after(10, NEW_PAGE, 5)).containsExactly(100.0, 50.0);
  }

  @Test
  void aShortTailIsLeftWhereASectionRunsOnUnderIt() {
    assertThat(after(ON_A_PAGE + 1, NEW_PAGE, 5)).containsExactly(550.0, 180.0, 50.0);
    assertThat(after(ON_A_PAGE + 1, WHERE_THERE_IS_ROOM, 5)).containsExactly(720.0, 86.0);
  }

  @Test
  void aSectionThatStandsByItselfRunsOnOnlyAsAWhole() {
    assertThat(after(10, WHERE_ALL_HAS_ROOM, 50)).containsExactly(100.0 + 26 + 500);
    assertThat(after(10, WHERE_ALL_HAS_ROOM, 60)).containsExactly(100.0, 600.0);
  }

  @Test
  void aPageWithTwoSectionsIsHeadedByTheFirst() {
    Section first = new Section("1  Et", true, NEW_PAGE, stack(strips(20)));
    Section second = new Section("2  To", true, WHERE_THERE_IS_ROOM, stack(strips(100)));
    assertThat(Pagination.pages(List.of(first, second)))
        .extracting(Page::runningHead)
        .containsExactly("1  Et", "2  To");
  }

  @Test
  void aHeadingThatWouldEndThePageBeginsTheNextOne() {
    List<Item> items = new ArrayList<>(List.of(strip().kept(), blank(300)));
    assertThat(
            Pagination.pages(
                List.of(
                    new Section("", true, NEW_PAGE, stack(strips(44))),
                    new Section("", true, WHERE_THERE_IS_ROOM, stack(items)))))
        .extracting(page -> page.content().height())
        .containsExactly(440.0, 310.0);
  }

  /** Heights of pages with so many strips, and then a section of so many. */
  private static List<Double> after(int before, Section.Beginning beginning, int count) {
    return Pagination.pages(
            List.of(
                new Section("", true, NEW_PAGE, stack(strips(before))),
                new Section("", true, beginning, stack(strips(count)))))
        .stream()
        .map(page -> page.content().height())
        .toList();
  }

  private static List<Integer> counts(Piece piece) {
    return heights(piece).stream().map(height -> (int) (height / 10)).toList();
  }

  private static List<Double> heights(Piece piece) {
    return Pagination.pages(List.of(new Section("", true, NEW_PAGE, piece))).stream()
        .map(page -> page.content().height())
        .toList();
  }

  private static Stack stack(List<Item> items) {
    return Stack.of(items);
  }

  private static List<Item> strips(int count) {
    Item[] strips = new Item[count];
    Arrays.setAll(strips, i -> strip());
    return List.of(strips);
  }

  private static Item strip() {
    return blank(10);
  }

  private static Item blank(double height) {
    return Item.of(Strip.blank(height));
  }
}
