package dk.pejling.intake.extract.cube;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a cube's file, which can be read again from any place. */
public sealed interface CubeSource {
  /** The bytes from a place on. */
  InputStream from(long offset) throws IOException;

  long size() throws IOException;

  static CubeSource of(Path file) {
    return new OnDisk(file);
  }

  /** Of text that stands for a file; its mark tells that it is UTF-8. */
  static CubeSource ofText(String text) {
    return new InMemory(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
  }

  /** A file. */
  record OnDisk(Path file) implements CubeSource {
    @Override
    public InputStream from(long offset) throws IOException {
      SeekableByteChannel channel = Files.newByteChannel(file);
      channel.position(offset);
      return Channels.newInputStream(channel);
    }

    @Override
    public long size() throws IOException {
      return Files.size(file);
    }
  }

  /** Bytes that were never a file; small. */
  record InMemory(byte[] bytes) implements CubeSource {
    @Override
    public InputStream from(long offset) {
      int start = Math.toIntExact(offset);
      return new ByteArrayInputStream(bytes, start, bytes.length - start);
    }

    @Override
    public long size() {
      return bytes.length;
    }
  }
}
