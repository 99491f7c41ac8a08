package dk.pejling.rendering.docx.text;

import dk.pejling.rendering.docx.markup.Xml;
import dk.pejling.rendering.docx.picture.Graphic;

/** Where a picture stands. */
final class Drawn {
  private Drawn() {}

  /**
   * In a line of text.
   *
   * @param drop points below the line
   */
  static void inLine(Graphic graphic, double drop, Xml xml) {
    xml.open("w:r");
    if (drop > 0) {
      xml.open("w:rPr").leaf("w:position", "w:val", Long.toString(-Math.round(2 * drop))).close();
    }
    xml.open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    graphic.extent(xml);
    graphic.write(xml);
    xml.close().close().close();
  }

  /** In the middle of the page, behind its text. */
  static void behindPage(Graphic graphic, Xml xml) {
    xml.open("w:r").open("w:drawing");
    xml.raw(
        "<wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\""
            + " relativeHeight=\"1\" behindDoc=\"1\" locked=\"0\" layoutInCell=\"0\""
            + " allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
            + "<wp:positionH relativeFrom=\"page\"><wp:align>center</wp:align></wp:positionH>"
            + "<wp:positionV relativeFrom=\"page\"><wp:align>center</wp:align></wp:positionV>");
    graphic.extent(xml);
    xml.raw("<wp:wrapNone/>");
    graphic.write(xml);
    xml.raw("</wp:anchor>").close().close();
  }
}
