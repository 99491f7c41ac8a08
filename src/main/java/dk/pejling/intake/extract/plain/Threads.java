package dk.pejling.intake.extract.plain;

import dk.pejling.intake.extract.plain.Chunks.Taken;
import dk.pejling.intake.extract.table.csv.LineTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Takes the chunks of one file apart in several threads. What is in them is added in the order of
 * the file by whichever thread's turn it is, so that the number of threads changes nothing.
 */
final class Threads {
  private final Chunks chunks;
  private final Plan plan;
  private final Meanings meanings;
  private final Adding adding;
  private int turn;
  private boolean stopped;

  /**
   * For one file.
   *
   * @param linesBefore how many lines there are down to the headings
   */
  Threads(Chunks chunks, Plan plan, LineTable lines, PlainFile.Target target, int linesBefore) {
    this.chunks = chunks;
    this.plan = plan;
    this.meanings = new Meanings(plan);
    this.adding = new Adding(plan, meanings, lines, target, linesBefore);
  }

  /** False where a chunk isn't plain. */
  boolean read(Chunk first, int threads) throws IOException {
    if (threads == 1) {
      work(first, Taken.CHUNK);
      return !isStopped();
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads - 1)) {
      List<Future<?>> others = new ArrayList<>();
      for (int other = 1; other < threads; other++) {
        others.add(
            pool.submit(
                () -> {
                  Chunk chunk = new Chunk();
                  work(chunk, chunks.take(chunk));
                  return null;
                }));
      }
      work(first, Taken.CHUNK);
      for (Future<?> other : others) {
        join(other);
      }
    }
    return !isStopped();
  }

  private static void join(Future<?> other) throws IOException {
    try {
      other.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException failed -> throw failed;
        case RuntimeException failed -> throw failed;
        case Error failed -> throw failed;
        case null, default -> throw new IOException(e);
      }
    }
  }

  private void work(Chunk chunk, Taken firstTaken) throws IOException {
    boolean done = false;
    try {
      LineParser parser = new LineParser(plan, meanings);
      Batch batch = new Batch();
      Taken taken = firstTaken;
      while (taken == Taken.CHUNK && parser.parse(chunk, batch)) {
        if (!awaitTurn(chunk.number)) {
          return;
        }
        adding.add(chunk, batch);
        endTurn();
        taken = chunks.take(chunk);
      }
      done = taken == Taken.END;
      adding.saw(parser.sawTotal());
    } finally {
      if (!done) {
        stop();
      }
    }
  }

  /** False where there is nothing more to be done. */
  private synchronized boolean awaitTurn(int number) throws IOException {
    try {
      while (turn != number && !stopped) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return !stopped;
  }

  private synchronized void endTurn() {
    turn++;
    notifyAll();
  }

  private synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  private synchronized boolean isStopped() {
    return stopped;
  }
}
