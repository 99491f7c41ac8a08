package dk.pejling.rendering.html.page;

import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.font.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typefaces within the page: of each face the characters that the page uses, so that it looks
 * the same everywhere and asks nobody for anything. Characters beyond {@code U+FFFF}, such as
 * emoji, are left to the reader's own typefaces: the library that makes subsets can't have them.
 */
final class FontFaces {
  /** Without the tables that only hinting on old screens needs. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "hmtx", "maxp", "cmap", "glyf", "loca", "OS/2", "name", "post");

  private FontFaces() {}

  static String of(Set<Integer> characters) {
    StringBuilder css = new StringBuilder();
    Set<Integer> basic = new TreeSet<>(characters);
    basic.removeIf(Character::isSupplementaryCodePoint);
    for (Face face : List.of(Face.LIGHT, Face.REGULAR, Face.ITALIC, Face.MEDIUM, Face.BOLD)) {
      Set<Integer> left = embed("Roboto", Typeface.of(face), face, basic, css);
      if (face == Face.REGULAR || face == Face.BOLD || face == Face.ITALIC) {
        embed("DejaVu", Typeface.fallback(face), face, left, css);
      }
    }
    return css.toString();
  }

  /** What the typeface lacks. */
  private static Set<Integer> embed(
      String family, Typeface typeface, Face face, Set<Integer> characters, StringBuilder css) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(typeface.bytes()))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      Set<Integer> lacking = new TreeSet<>(characters);
      lacking.removeIf(character -> glyphs.getGlyphId(character) != 0);
      Set<Integer> had = new TreeSet<>(characters);
      had.removeAll(lacking);
      if (!had.isEmpty()) {
        css.append(rule(family, face, subset(font, had), had)).append('\n');
      }
      return lacking;
    } catch (IOException e) {
      throw new UncheckedIOException(typeface.path(), e);
    }
  }

  private static byte[] subset(TrueTypeFont font, Set<Integer> characters) throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
    subsetter.addAll(characters);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    subsetter.writeToStream(file);
    return FirstMetrics.in(file.toByteArray());
  }

  private static String rule(String family, Face face, byte[] file, Set<Integer> characters) {
    // without a range, a fallback would be loaded for nothing
    String range =
        family.equals("Roboto")
            ? ""
            : characters.stream()
                .map(character -> "U+" + Integer.toHexString(character))
                .collect(Collectors.joining(",", ";unicode-range:", ""));
    return "@font-face{font-family:%s;font-weight:%s;font-style:%s;src:url(data:font/ttf;base64,%s) format(\"truetype\")%s}"
        .formatted(
            family,
            weight(face),
            face == Face.ITALIC ? "italic" : "normal",
            Base64.getEncoder().encodeToString(file),
            range);
  }

  static int weight(Face face) {
    return switch (face) {
      case LIGHT -> 300;
      case REGULAR, ITALIC -> 400;
      case MEDIUM -> 500;
      case BOLD -> 700;
    };
  }
}
