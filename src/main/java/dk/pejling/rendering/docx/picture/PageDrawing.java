package dk.pejling.rendering.docx.picture;

import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.docx.markup.Xml;
import java.util.HexFormat;
import java.util.List;

/**
 * Lines in the middle of a page, behind its text and read aloud by nobody. As outlines, which print
 * sharp at any size; programs darken the edges of a pale picture that one can see through.
 *
 * @param width points
 * @param height points
 * @param lines of one stroke
 * @param name as Word lists it
 */
public record PageDrawing(double width, double height, List<Shape.Line> lines, String name) {
  private static final String WORDS = "http://schemas.openxmlformats.org/";
  private static final String SHAPE =
      "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

  /** English metric units in a point. */
  private static final double EMU = 12_700;

  public PageDrawing {
    lines = List.copyOf(lines);
  }

  /**
   * @param id that no other drawing of the document has
   */
  public void write(Xml xml, int id) {
    xml.open("w:r")
        .open(
            "mc:AlternateContent",
            "xmlns:mc",
            WORDS + "markup-compatibility/2006",
            "xmlns:wps",
            SHAPE)
        .open("mc:Choice", "Requires", "wps")
        .open("w:drawing");
    xml.raw(
        "<wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\""
            + " relativeHeight=\"1\" behindDoc=\"1\" locked=\"0\" layoutInCell=\"0\""
            + " allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
            + "<wp:positionH relativeFrom=\"page\"><wp:align>center</wp:align></wp:positionH>"
            + "<wp:positionV relativeFrom=\"page\"><wp:align>center</wp:align></wp:positionV>");
    xml.leaf("wp:extent", "cx", units(width), "cy", units(height)).raw("<wp:wrapNone/>");
    Decoration.properties(xml, id, name + id);
    xml.leaf("wp:cNvGraphicFramePr")
        .open("a:graphic", "xmlns:a", WORDS + "drawingml/2006/main")
        .open("a:graphicData", "uri", SHAPE)
        .open("wps:wsp")
        .leaf("wps:cNvSpPr")
        .open("wps:spPr");
    geometry(xml);
    xml.leaf("a:noFill");
    stroke(lines.getFirst().stroke(), xml);
    xml.close().leaf("wps:bodyPr").close().close().close();
    xml.raw("</wp:anchor>").close().close().close().close();
  }

  private void geometry(Xml xml) {
    String wide = units(width);
    String high = units(height);
    xml.open("a:xfrm").leaf("a:off", "x", "0", "y", "0").leaf("a:ext", "cx", wide, "cy", high);
    xml.close().open("a:custGeom");
    xml.raw("<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/>");
    xml.open("a:pathLst").open("a:path", "w", wide, "h", high, "fill", "none");
    for (Shape.Line line : lines) {
      String element = "a:moveTo";
      for (At at : line.points()) {
        xml.open(element).leaf("a:pt", "x", units(at.x()), "y", units(at.y())).close();
        element = "a:lnTo";
      }
    }
    xml.close().close().close();
  }

  private static void stroke(Stroke stroke, Xml xml) {
    xml.open("a:ln", "w", units(stroke.width()), "cap", "flat")
        .open("a:solidFill")
        .leaf(
            "a:srgbClr",
            "val",
            HexFormat.of().withUpperCase().toHexDigits(stroke.colour().rgb(), 6))
        .close()
        .leaf("a:miter", "lim", "800000")
        .close();
  }

  private static String units(double points) {
    return Long.toString(Math.round(points * EMU));
  }
}
