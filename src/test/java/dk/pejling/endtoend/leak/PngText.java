package dk.pejling.endtoend.leak;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What a PNG says beside its picture. The picture itself is the drawing that stands next to it as
 * SVG, where its words are searched.
 */
final class PngText {
  private static final int SIGNATURE = 8;
  private static final Set<String> PICTURE =
      Set.of("IHDR", "PLTE", "IDAT", "IEND", "pHYs", "sRGB", "gAMA", "cHRM", "tRNS", "sBIT");
  private static final Set<String> TEXT = Set.of("tEXt", "iTXt");

  private PngText() {}

  static String of(byte[] content) throws IOException {
    StringJoiner text = new StringJoiner("\n");
    try (DataInputStream png = new DataInputStream(new ByteArrayInputStream(content))) {
      if (png.readNBytes(SIGNATURE).length < SIGNATURE || png.available() == 0) {
        throw new AssertionError("no picture");
      }
      while (png.available() > 0) {
        int length = png.readInt();
        String kind = new String(png.readNBytes(4), StandardCharsets.US_ASCII);
        byte[] chunk = png.readNBytes(length);
        png.readInt();
        if (TEXT.contains(kind)) {
          text.add(new String(chunk, StandardCharsets.UTF_8));
        } else if (!PICTURE.contains(kind)) {
          throw new AssertionError("nobody knows how to search " + kind + " of a picture");
        }
      }
    }
    return text.toString();
  }
}
