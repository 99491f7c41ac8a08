package dk.pejling.rendering.docx.picture;

import dk.pejling.rendering.docx.markup.Xml;

/** Marks a drawing as one that a screen reader passes by. */
public final class Decoration {
  private static final String MARK =
      "<a:extLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
          + "<a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
          + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\""
          + " val=\"1\"/></a:ext></a:extLst>";

  private Decoration() {}

  public static void properties(Xml xml, int id, String name) {
    xml.open("wp:docPr", "id", Integer.toString(id), "name", name, "descr", "").raw(MARK).close();
  }
}
