package dk.pejling.rendering.pdf.tagged;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes the sRGB profile that the pages carry, from the numbers of IEC 61966-2-1: an ICC version 2
 * display profile with the primaries adapted to D50 and the transfer curve in 1,024 steps.
 */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final int CURVE_STEPS = 1024;

  private SrgbProfile() {}

  static byte[] bytes() {
    byte[] curve = curve();
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", description("sRGB IEC61966-2.1"));
    tags.put("cprt", text("No copyright, use freely"));
    tags.put("wtpt", xyz(0.9505, 1.0, 1.0891));
    tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
    tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
    tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return assembled(tags);
  }

  private static byte[] assembled(Map<String, byte[]> tags) {
    ByteBuffer table = ByteBuffer.allocate(4 + 12 * tags.size());
    table.putInt(tags.size());
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    Map<byte[], Integer> offsets = new IdentityHashMap<>();
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      byte[] content = tag.getValue();
      Integer offset = offsets.get(content);
      if (offset == null) {
        offset = HEADER + table.capacity() + data.size();
        offsets.put(content, offset);
        data.writeBytes(content);
        data.writeBytes(new byte[-content.length & 3]);
      }
      table.put(ascii(tag.getKey())).putInt(offset).putInt(content.length);
    }
    int size = HEADER + table.capacity() + data.size();
    return ByteBuffer.allocate(size)
        .put(header(size))
        .put(table.array())
        .put(data.toByteArray())
        .array();
  }

  private static byte[] header(int size) {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    header.putInt(size).putInt(0).putInt(0x02100000);
    header.put(ascii("mntrRGB XYZ "));
    for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
      header.putShort((short) part);
    }
    header.put(ascii("acsp"));
    header.position(68);
    header.put(new byte[] {0, 0, (byte) 0xF6, (byte) 0xD6, 0, 1, 0, 0, 0, 0, (byte) 0xD3, 0x2D});
    return header.array();
  }

  private static byte[] curve() {
    ByteBuffer curve = ByteBuffer.allocate(12 + 2 * CURVE_STEPS);
    curve.put(ascii("curv")).putInt(0).putInt(CURVE_STEPS);
    for (int i = 0; i < CURVE_STEPS; i++) {
      double signal = i / (CURVE_STEPS - 1.0);
      double light =
          signal <= 0.04045 ? signal / 12.92 : StrictMath.pow((signal + 0.055) / 1.055, 2.4);
      curve.putShort((short) Math.round(light * 0xFFFF));
    }
    return curve.array();
  }

  private static byte[] xyz(double x, double y, double z) {
    return ByteBuffer.allocate(20)
        .put(ascii("XYZ "))
        .putInt(0)
        .putInt(fixed(x))
        .putInt(fixed(y))
        .putInt(fixed(z))
        .array();
  }

  private static byte[] text(String text) {
    return ByteBuffer.allocate(8 + text.length() + 1)
        .put(ascii("text"))
        .putInt(0)
        .put(ascii(text))
        .array();
  }

  /** The name in ASCII; the Unicode and Macintosh names that version 2 demands are empty. */
  private static byte[] description(String name) {
    return ByteBuffer.allocate(12 + name.length() + 1 + 8 + 3 + 67)
        .put(ascii("desc"))
        .putInt(0)
        .putInt(name.length() + 1)
        .put(ascii(name))
        .array();
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 0x10000);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
