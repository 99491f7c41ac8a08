package dk.pejling.rendering.docx.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes PNG files (ISO 15948) with transparency. The platform's own encoder would do, but is slower
 * and promises no equal bytes from one version to the next.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int BYTES = 4;
  private static final int METRE_DOTS = 7874;

  private Png() {}

  static byte[] of(BufferedImage image) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.write(SIGNATURE);
      chunk(out, "IHDR", head(image));
      chunk(out, "pHYs", dots());
      chunk(out, "IDAT", pixels(image));
      chunk(out, "IEND", new byte[0]);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Eight bits, red, green, blue and opacity. */
  private static byte[] head(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(image.getWidth());
    out.writeInt(image.getHeight());
    out.write(new byte[] {8, 6, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] dots() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(METRE_DOTS);
    out.writeInt(METRE_DOTS);
    out.write(1);
    return bytes.toByteArray();
  }

  private static byte[] pixels(BufferedImage image) throws IOException {
    int[] colours = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int width = image.getWidth();
    byte[] row = new byte[1 + width * BYTES];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 14)) {
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < width; x++) {
          int colour = colours[y * width + x];
          int at = 1 + x * BYTES;
          row[at] = (byte) (colour >> 16);
          row[at + 1] = (byte) (colour >> 8);
          row[at + 2] = (byte) colour;
          row[at + 3] = (byte) (colour >> 24);
        }
        out.write(row);
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String kind, byte[] content) throws IOException {
    byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) check.getValue());
  }
}
