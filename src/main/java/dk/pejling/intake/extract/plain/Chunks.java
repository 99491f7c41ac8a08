package dk.pejling.intake.extract.plain;

import java.io.IOException;
import java.io.InputStream;

/** A file in pieces that end where a line does. Several threads take them, each in its turn. */
final class Chunks {
  private final InputStream file;
  private final byte[] carried = new byte[Chunk.SIZE];
  private int carriedBytes;
  private int next;
  private boolean ended;

  Chunks(InputStream file) {
    this.file = file;
  }

  /** What became of taking a chunk. */
  enum Taken {
    CHUNK,
    END,
    /** A line that no chunk can hold. */
    TOO_LONG
  }

  synchronized Taken take(Chunk chunk) throws IOException {
    if (ended) {
      return Taken.END;
    }
    System.arraycopy(carried, 0, chunk.bytes, 0, carriedBytes);
    int filled = carriedBytes;
    int read = file.readNBytes(chunk.bytes, filled, Chunk.SIZE - filled);
    filled += read;
    ended = filled < Chunk.SIZE;
    int end = filled;
    if (!ended) {
      while (end > 0 && chunk.bytes[end - 1] != '\n') {
        end--;
      }
      if (end == 0) {
        ended = true;
        return Taken.TOO_LONG;
      }
    }
    carriedBytes = filled - end;
    System.arraycopy(chunk.bytes, end, carried, 0, carriedBytes);
    if (end == 0) {
      return Taken.END;
    }
    chunk.from = 0;
    chunk.to = end;
    chunk.number = next++;
    return Taken.CHUNK;
  }
}
