package dk.pejling.rendering.docx;

import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.docx.file.Parts;
import dk.pejling.rendering.docx.file.Relations;
import dk.pejling.rendering.docx.markup.Xml;
import dk.pejling.rendering.font.Typeface;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The typefaces, embedded so that the report looks the same where they are not installed. Their
 * first bytes are mixed with a key, as the format asks (ISO/IEC 29500-4, 17.8.1); where a program
 * can't read them, Arial stands in.
 */
final class Fonts {
  private static final int MIXED = 32;

  private Fonts() {}

  private record Cut(String element, Face face) {}

  private record Family(String name, String panose, List<Cut> cuts) {}

  private static final List<Family> FAMILIES =
      List.of(
          new Family(
              "Roboto",
              "02000000000000000000",
              List.of(
                  new Cut("w:embedRegular", Face.REGULAR),
                  new Cut("w:embedBold", Face.BOLD),
                  new Cut("w:embedItalic", Face.ITALIC))),
          new Family(
              "Roboto Light",
              "02000000000000000000",
              List.of(new Cut("w:embedRegular", Face.LIGHT))),
          new Family(
              "Roboto Medium",
              "02000000000000000000",
              List.of(new Cut("w:embedRegular", Face.MEDIUM))));

  static void write(Parts parts) {
    Relations relations = new Relations();
    parts.addXml("word/fontTable.xml", xml -> table(xml, relations));
    parts.addXml("word/_rels/fontTable.xml.rels", relations::write);
    for (Family family : FAMILIES) {
      for (Cut cut : family.cuts()) {
        parts.add("word/" + path(cut), mixed(Typeface.of(cut.face()).bytes(), key(cut)));
      }
    }
  }

  private static void table(Xml xml, Relations relations) {
    xml.open("w:fonts", Namespaces.WORDS);
    for (Family family : FAMILIES) {
      xml.open("w:font", "w:name", family.name())
          .leaf("w:altName", "w:val", "Arial")
          .leaf("w:panose1", "w:val", family.panose())
          .leaf("w:charset", "w:val", "00")
          .leaf("w:family", "w:val", "swiss")
          .leaf("w:pitch", "w:val", "variable");
      for (Cut cut : family.cuts()) {
        xml.leaf(
            cut.element(),
            "r:id",
            relations.part("font", path(cut)),
            "w:fontKey",
            "{" + key(cut).toString().toUpperCase(Locale.ROOT) + "}");
      }
      xml.close();
    }
    xml.close();
  }

  private static String path(Cut cut) {
    return "fonts/" + cut.face().name().toLowerCase(Locale.ROOT) + ".odttf";
  }

  /** From the name, so that it is always the same. */
  private static UUID key(Cut cut) {
    return UUID.nameUUIDFromBytes(path(cut).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] mixed(byte[] font, UUID key) {
    byte[] bytes = HexFormat.of().parseHex(key.toString().replace("-", ""));
    for (int i = 0; i < MIXED; i++) {
      font[i] ^= bytes[bytes.length - 1 - i % bytes.length];
    }
    return font;
  }
}
