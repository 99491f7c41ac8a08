package dk.pejling.rendering.docx.picture;

import dk.pejling.rendering.docx.markup.Xml;

/**
 * A picture as a drawing has it; what is around it says where it stands.
 *
 * @param alternative what a screen reader says; empty for decoration
 * @param name as Word lists it
 * @param id that no other drawing of the document has
 */
public record Graphic(Picture picture, String alternative, String name, int id) {
  /** English metric units in a point. */
  private static final double EMU = 12_700;

  private static final String NAMESPACES =
      " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
  private static final String DECORATIVE =
      "<a:extLst"
          + NAMESPACES
          + "><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
          + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\""
          + " val=\"1\"/></a:ext></a:extLst>";

  /** How much room it takes. */
  public void extent(Xml xml) {
    xml.leaf("wp:extent", "cx", units(picture.width()), "cy", units(picture.height()));
  }

  /** What it is and shows. */
  public void write(Xml xml) {
    described(xml);
    xml.raw(
        "<wp:cNvGraphicFramePr><a:graphicFrameLocks"
            + NAMESPACES
            + " noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic"
            + NAMESPACES
            + "><a:graphicData"
            + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic"
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">");
    xml.open("pic:nvPicPr")
        .leaf("pic:cNvPr", "id", Integer.toString(id), "name", name)
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
            + units(picture.width())
            + "\" cy=\""
            + units(picture.height())
            + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
            + "</pic:pic></a:graphicData></a:graphic>");
  }

  private void described(Xml xml) {
    xml.open("wp:docPr", "id", Integer.toString(id), "name", name, "descr", alternative);
    if (alternative.isEmpty()) {
      xml.raw(DECORATIVE);
    }
    xml.close();
  }

  private static String units(double points) {
    return Long.toString(Math.round(points * EMU));
  }
}
