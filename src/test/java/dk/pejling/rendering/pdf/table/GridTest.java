package dk.pejling.rendering.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.pejling.report.document.Table.Align;
import dk.pejling.report.document.Table.Column;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GridTest {
  private static final Offset<Double> EXACT = within(0.001);

  @Test
  void aColumnHasRoomForItsLongestWord() {
    Grid grid = Grid.of(List.of(text(1), text(3)), 100, 4, List.of(36.0, 10.0));
    assertThat(grid.width(0, 1)).isEqualTo(36, EXACT);
    assertThat(grid.left(1)).isEqualTo(40, EXACT);
  }

  @Test
  void columnsThatTogetherNeedTooMuchStandCloserBeforeWordsAreBroken() {
    Grid grid = Grid.of(List.of(text(1), text(1), text(1)), 96, 6, List.of(30.0, 30.0, 30.0));
    assertThat(grid.width(0, 1)).isEqualTo(30, EXACT);
    assertThat(grid.left(1)).isEqualTo(33, EXACT);
  }

  @Test
  void noColumnVanishesWhereAllNeedTooMuch() {
    Grid grid = Grid.of(List.of(text(1), text(1), text(1)), 60, 4, List.of(20.0, 24.0, 24.0));
    for (int column = 0; column < 3; column++) {
      assertThat(grid.width(column, 1)).isGreaterThan(15);
    }
    assertThat(grid.left(3)).isEqualTo(60, EXACT);
  }

  @Test
  void roomToSpareGoesToTheColumnThatLacksLeast() {
    Grid grid =
        Grid.of(List.of(text(1), text(1), text(1)), 120, 0, List.of(5.0, 5.0, 5.0))
            .balanced(List.of(text(1), text(1), text(1)), List.of(20.0, 50.0, 300.0));
    assertThat(grid.width(0, 1)).isEqualTo(20, EXACT);
    assertThat(grid.width(1, 1)).isEqualTo(50, EXACT);
    assertThat(grid.width(2, 1)).isEqualTo(50, EXACT);
  }

  @Test
  void columnsOfNumbersKeepTheirPlace() {
    List<Column> columns = List.of(text(1), new Column("", "", Align.DECIMAL, 1));
    Grid grid = Grid.of(columns, 100, 0, List.of(5.0, 5.0)).balanced(columns, List.of(80.0, 10.0));
    assertThat(grid.left(1)).isEqualTo(50, EXACT);
  }

  @Test
  void numbersInColumnsOfEqualShareEndEvenlyApart() {
    List<Column> columns =
        List.of(
            text(1),
            new Column("", "", Align.DECIMAL, 1),
            new Column("", "", Align.DECIMAL, 1),
            new Column("", "", Align.DECIMAL, 1));
    Grid grid = Grid.of(columns, 196, 4, List.of(5.0, 5.0, 5.0, 5.0));
    assertThat(end(grid, 2) - end(grid, 1)).isEqualTo(50, EXACT);
    assertThat(end(grid, 3) - end(grid, 2)).isEqualTo(50, EXACT);
    assertThat(end(grid, 3)).isEqualTo(196, EXACT);
  }

  private static double end(Grid grid, int column) {
    return grid.left(column) + grid.width(column, 1);
  }

  private static Column text(double share) {
    return new Column("", "", Align.LEFT, share);
  }
}
