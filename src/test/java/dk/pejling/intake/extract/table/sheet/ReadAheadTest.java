package dk.pejling.intake.extract.table.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejling.intake.sheet.workbook.MalformedWorkbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ReadAheadTest {
  private static final int MANY = 100_000;

  @Test
  void everyCellComesInItsOrderInTheThreadThatAsked() throws IOException, MalformedWorkbook {
    List<Integer> rows = new ArrayList<>();
    Thread asked = Thread.currentThread();

    ReadAhead.tell(
        ReadAheadTest::many,
        cell -> {
          assertThat(Thread.currentThread()).isSameAs(asked);
          rows.add(cell.row());
        });

    assertThat(rows).isEqualTo(IntStream.rangeClosed(1, MANY).boxed().toList());
  }

  @Test
  void sheetWithoutCellsTellsNone() throws IOException, MalformedWorkbook {
    List<Cell> told = new ArrayList<>();

    ReadAhead.tell(cells -> {}, told::add);

    assertThat(told).isEmpty();
  }

  @Test
  void cellsBeforeAFaultAreToldBeforeIt() {
    AtomicInteger told = new AtomicInteger();

    assertThatThrownBy(
            () ->
                ReadAhead.tell(
                    cells -> {
                      many(cells);
                      throw new MalformedWorkbook("slut");
                    },
                    cell -> told.incrementAndGet()))
        .isInstanceOf(MalformedWorkbook.class)
        .hasMessage("slut");
    assertThat(told).hasValue(MANY);
  }

  @Test
  void failingDiskIsNoFaultOfTheSheet() {
    assertThatThrownBy(
            () ->
                ReadAhead.tell(
                    cells -> {
                      throw new IOException("disk");
                    },
                    cell -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("disk");
  }

  @Test
  void readingEndsWhenNoMoreCellsAreWanted() {
    AtomicInteger read = new AtomicInteger();

    assertThatThrownBy(
            () ->
                ReadAhead.tell(
                    cells -> {
                      for (int row = 1; row <= MANY; row++) {
                        read.incrementAndGet();
                        cells.cell(new Cell("", false, row, 0));
                      }
                    },
                    cell -> {
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");
    assertThat(read.get()).isLessThan(MANY);
  }

  private static void many(SheetXml.Cells cells) throws MalformedWorkbook {
    for (int row = 1; row <= MANY; row++) {
      cells.cell(new Cell("", false, row, 0));
    }
  }
}
