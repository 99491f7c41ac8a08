package dk.pejling.rendering.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** The outline beside the pages; the first level stands open. */
final class Bookmarks {
  /** The last bookmark of each level; the root first. */
  private final List<PdfOutline> path = new ArrayList<>();

  Bookmarks(PdfWriter writer) {
    path.add(writer.getDirectContent().getRootOutline());
  }

  void add(int level, String title, double top) {
    while (path.size() > level) {
      path.removeLast();
    }
    PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, (float) top, 0);
    path.add(new PdfOutline(path.getLast(), place, title, level > 1));
  }
}
