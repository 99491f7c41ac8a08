package dk.pejling.intake.extract.table.sheet;

import dk.pejling.intake.sheet.workbook.MalformedWorkbook;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Unpacks and parses a sheet in a thread of its own while what it held before is used. The cells
 * come in their order, and all those before a fault come before the fault.
 */
final class ReadAhead {
  private static final int CELLS = 4096;
  private static final int BATCHES = 4;
  private static final Cell[] NONE = {};

  private final BlockingQueue<Cell[]> batches = new ArrayBlockingQueue<>(BATCHES);
  private Cell[] batch = new Cell[CELLS];
  private int size;

  private ReadAhead() {}

  /** Tells every cell of a sheet. */
  interface CellSource {
    void tell(SheetXml.Cells cells) throws IOException, MalformedWorkbook;
  }

  static void tell(CellSource source, SheetXml.Cells cells) throws IOException, MalformedWorkbook {
    ReadAhead ahead = new ReadAhead();
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      Future<?> reading = pool.submit(() -> ahead.fill(source));
      try {
        ahead.empty(cells);
        join(reading);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } finally {
        pool.shutdownNow();
      }
    }
  }

  private boolean fill(CellSource source)
      throws IOException, MalformedWorkbook, InterruptedException {
    try {
      source.tell(this::add);
    } catch (CancellationException unwanted) {
      return false;
    } catch (IOException | MalformedWorkbook | RuntimeException | Error e) {
      end();
      throw e;
    }
    end();
    return true;
  }

  private void add(Cell cell) {
    batch[size++] = cell;
    if (size == CELLS) {
      try {
        hand();
      } catch (InterruptedException e) {
        throw new CancellationException("nobody wants more cells");
      }
    }
  }

  private void hand() throws InterruptedException {
    batches.put(Arrays.copyOf(batch, size));
    size = 0;
  }

  private void end() throws InterruptedException {
    if (size > 0) {
      hand();
    }
    batches.put(NONE);
  }

  private void empty(SheetXml.Cells cells) throws MalformedWorkbook, InterruptedException {
    for (Cell[] each = batches.take(); each.length > 0; each = batches.take()) {
      for (Cell cell : each) {
        cells.cell(cell);
      }
    }
  }

  private static void join(Future<?> reading)
      throws IOException, MalformedWorkbook, InterruptedException {
    try {
      reading.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException failed -> throw failed;
        case MalformedWorkbook failed -> throw failed;
        case RuntimeException failed -> throw failed;
        case Error failed -> throw failed;
        case null, default -> throw new IOException(e);
      }
    }
  }
}
