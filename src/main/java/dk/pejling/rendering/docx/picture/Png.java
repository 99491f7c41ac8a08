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
 * Writes PNG files (ISO 15948) with transparency. The platform's own encoder would do, but is
 * slower and promises no equal bytes from one version to the next. Pictures of few colours, as
 * drawings are, get a palette, for which the shades at the edges of shapes are brought together.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int METRE_DOTS = 7874;
  private static final byte PALETTE = 3;
  private static final byte TRUE_COLOUR = 6;

  private Png() {}

  static byte[] of(BufferedImage image) {
    int[] colours = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.write(SIGNATURE);
      Palette palette = Palette.of(colours);
      chunk(out, "IHDR", head(image, palette.fits() ? PALETTE : TRUE_COLOUR));
      chunk(out, "pHYs", dots());
      if (palette.fits()) {
        chunk(out, "PLTE", palette.colours());
        chunk(out, "tRNS", palette.opacities());
        chunk(out, "IDAT", deflated(palette.indexed(colours), image.getWidth()));
      } else {
        chunk(out, "IDAT", deflated(channels(colours), 4 * image.getWidth()));
      }
      chunk(out, "IEND", new byte[0]);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Eight bits for each place in the palette, or for each of red, green, blue and opacity. */
  private static byte[] head(BufferedImage image, byte kind) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(image.getWidth());
    out.writeInt(image.getHeight());
    out.write(new byte[] {8, kind, 0, 0, 0});
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

  private static byte[] channels(int[] colours) {
    byte[] channels = new byte[4 * colours.length];
    for (int i = 0; i < colours.length; i++) {
      channels[4 * i] = (byte) (colours[i] >> 16);
      channels[4 * i + 1] = (byte) (colours[i] >> 8);
      channels[4 * i + 2] = (byte) colours[i];
      channels[4 * i + 3] = (byte) (colours[i] >> 24);
    }
    return channels;
  }

  /** Each row begins with a zero: it is not filtered. */
  private static byte[] deflated(byte[] pixels, int row) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(4);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 14)) {
      for (int at = 0; at < pixels.length; at += row) {
        out.write(0);
        out.write(pixels, at, row);
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
