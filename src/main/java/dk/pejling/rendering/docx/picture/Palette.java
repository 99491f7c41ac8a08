package dk.pejling.rendering.docx.picture;

import java.util.Arrays;

/**
 * The colours of a picture, at most 256, found by telling fewer shades apart until they are few
 * enough. In the order of first use.
 *
 * @param count more than 256 where there are too many even so
 * @param nearest each of the 256 values of a channel, as it is told apart
 * @param keys colours by their place in a hash table, all bits set where there is none
 * @param places in the palette
 */
record Palette(int count, int[] nearest, int[] keys, byte[] places, int[] ordered) {
  private static final int MOST = 256;
  private static final int ROOM = 4 * MOST;

  /** Shades of each channel, tried in turn. */
  private static final int[] SHADES = {31, 15, 7};

  static Palette of(int[] colours) {
    Palette palette = new Palette(MOST + 1, new int[0], new int[0], new byte[0], new int[0]);
    for (int i = 0; i < SHADES.length && !palette.fits(); i++) {
      palette = gathered(colours, SHADES[i]);
    }
    return palette;
  }

  boolean fits() {
    return count <= MOST;
  }

  private static Palette gathered(int[] colours, int shades) {
    int[] nearest = new int[256];
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = (i * shades + 127) / 255 * 255 / shades;
    }
    int[] keys = new int[ROOM];
    byte[] places = new byte[ROOM];
    Arrays.fill(keys, -2);
    int[] ordered = new int[MOST];
    int count = 0;
    int last = 0;
    boolean any = false;
    for (int colour : colours) {
      if (any && colour == last) {
        continue;
      }
      any = true;
      last = colour;
      int reduced = reduced(colour, nearest);
      int at = place(reduced, keys);
      if (keys[at] == -2) {
        if (count == MOST) {
          return new Palette(MOST + 1, nearest, keys, places, ordered);
        }
        keys[at] = reduced;
        places[at] = (byte) count;
        ordered[count++] = reduced;
      }
    }
    return new Palette(count, nearest, keys, places, ordered);
  }

  /** Red, green and blue of each. */
  byte[] colours() {
    byte[] bytes = new byte[3 * count];
    for (int i = 0; i < count; i++) {
      bytes[3 * i] = (byte) (ordered[i] >> 16);
      bytes[3 * i + 1] = (byte) (ordered[i] >> 8);
      bytes[3 * i + 2] = (byte) ordered[i];
    }
    return bytes;
  }

  byte[] opacities() {
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      bytes[i] = (byte) (ordered[i] >>> 24);
    }
    return bytes;
  }

  byte[] indexed(int[] colours) {
    byte[] indexed = new byte[colours.length];
    int last = colours[0];
    byte index = places[place(reduced(last, nearest), keys)];
    for (int i = 0; i < colours.length; i++) {
      if (colours[i] != last) {
        last = colours[i];
        index = places[place(reduced(last, nearest), keys)];
      }
      indexed[i] = index;
    }
    return indexed;
  }

  private static int reduced(int colour, int[] nearest) {
    int opacity = nearest[colour >>> 24];
    return opacity == 0
        ? 0
        : opacity << 24
            | nearest[colour >> 16 & 0xFF] << 16
            | nearest[colour >> 8 & 0xFF] << 8
            | nearest[colour & 0xFF];
  }

  /** Where it stands or would stand. */
  private static int place(int colour, int[] keys) {
    int at = (colour * 0x9E3779B9) >>> 22;
    while (keys[at] != -2 && keys[at] != colour) {
      at = (at + 1) % keys.length;
    }
    return at;
  }
}
