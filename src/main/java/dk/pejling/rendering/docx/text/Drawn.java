package dk.pejling.rendering.docx.text;

import dk.pejling.rendering.docx.markup.Xml;
import dk.pejling.rendering.docx.picture.Decoration;
import dk.pejling.rendering.docx.picture.Picture;

/**
 * A picture in a line of text.
 *
 * @param alternative what a screen reader says; empty for decoration
 * @param drop points below the line it stands on
 */
record Drawn(Picture picture, String alternative, double drop) {
  /** English metric units in a point. */
  private static final double EMU = 12_700;

  private static final String NAMESPACES =
      " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

  void write(Xml xml, int id) {
    double share = Math.min(1, Sheet.PICTURE_HEIGHT / picture.height());
    String width = Long.toString(Math.round(picture.width() * share * EMU));
    String height = Long.toString(Math.round(picture.height() * share * EMU));
    xml.open("w:r");
    if (drop > 0) {
      xml.open("w:rPr").leaf("w:position", "w:val", Long.toString(-Math.round(2 * drop))).close();
    }
    xml.open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    xml.leaf("wp:extent", "cx", width, "cy", height);
    properties(xml, id);
    xml.raw(
        "<wp:cNvGraphicFramePr><a:graphicFrameLocks"
            + NAMESPACES
            + " noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic"
            + NAMESPACES
            + "><a:graphicData"
            + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic"
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">");
    xml.open("pic:nvPicPr")
        .leaf("pic:cNvPr", "id", Integer.toString(id), "name", name(id))
        .leaf("pic:cNvPicPr")
        .close();
    xml.raw(
        "<pic:blipFill><a:blip r:embed=\""
            + picture.png()
            + "\"><a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip"
            + " xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\""
            + picture.svg()
            + "\"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\""
            + width
            + "\" cy=\""
            + height
            + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
            + "</pic:pic></a:graphicData></a:graphic>");
    xml.close().close().close();
  }

  private void properties(Xml xml, int id) {
    if (alternative.isEmpty()) {
      Decoration.properties(xml, id, name(id));
    } else {
      xml.leaf("wp:docPr", "id", Integer.toString(id), "name", name(id), "descr", alternative);
    }
  }

  private static String name(int id) {
    return "Billede " + id;
  }
}
