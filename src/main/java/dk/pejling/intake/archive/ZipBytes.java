package dk.pejling.intake.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Bytes of a file at any place, in the order that zip archives write numbers. */
record ZipBytes(FileChannel file, long size) {
  static ZipBytes of(FileChannel file) throws IOException {
    return new ZipBytes(file, file.size());
  }

  /** That many bytes from a place that lies in the file. */
  ByteBuffer read(long at, int length) throws IOException, Contradiction {
    if (at < 0 || length < 0 || at > size - length) {
      throw Contradiction.broken("arkivet henviser til noget uden for filen");
    }
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, at + bytes.position()) < 0) {
        throw Contradiction.broken("filen er blevet kortere, mens den blev læst");
      }
    }
    return bytes.flip();
  }
}
