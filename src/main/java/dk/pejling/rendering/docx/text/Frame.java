package dk.pejling.rendering.docx.text;

import dk.pejling.rendering.docx.markup.Xml;
import dk.pejling.rendering.docx.style.CellForm;
import dk.pejling.rendering.docx.style.TableStyle;
import java.util.List;
import java.util.function.Consumer;

/** A table under way: its rows, and in them its cells. */
public final class Frame {
  private final Flow flow;
  private final Xml xml;
  private final TableStyle style;

  Frame(Flow flow, Xml xml, TableStyle style) {
    this.flow = flow;
    this.xml = xml;
    this.style = style;
  }

  /**
   * What the table is.
   *
   * @param widths of the columns, in twentieths of a point
   * @param title for screen readers; empty where the table only places things
   * @param headed whether the first row and the first column name what stands below and beside
   */
  public record Description(List<Integer> widths, String title, String text, boolean headed) {
    public Description {
      widths = List.copyOf(widths);
    }

    public static Description layout(List<Integer> widths) {
      return new Description(widths, "", "", false);
    }

    int width() {
      return widths.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * How a row stands.
   *
   * @param heading repeated on every page
   * @param exact its height in twentieths of a point; 0 where the text decides, less where it may
   *     also part between pages
   */
  public record Row(boolean heading, int exact) {
    private static final int SPLITS = -1;

    public static final Row HEADING = new Row(true, 0);
    public static final Row BODY = new Row(false, 0);

    /** May go over to the next page. */
    public static final Row LAYOUT = new Row(false, SPLITS);

    /** That many points high. */
    public static Row exactly(double height) {
      return new Row(false, Sheet.twips(height));
    }
  }

  void write(Description description, Consumer<Frame> content) {
    xml.open("w:tbl").open("w:tblPr");
    xml.leaf("w:tblStyle", "w:val", style.id());
    xml.leaf("w:tblW", "w:w", Integer.toString(description.width()), "w:type", "dxa");
    xml.leaf("w:tblLayout", "w:type", "fixed");
    String headed = description.headed() ? "1" : "0";
    xml.leaf(
        "w:tblLook",
        "w:val",
        description.headed() ? "06A0" : "0600",
        "w:firstRow",
        headed,
        "w:lastRow",
        "0",
        "w:firstColumn",
        headed,
        "w:lastColumn",
        "0",
        "w:noHBand",
        "1",
        "w:noVBand",
        "1");
    if (!description.title().isEmpty()) {
      xml.leaf("w:tblCaption", "w:val", description.title());
    }
    if (!description.text().isEmpty()) {
      xml.leaf("w:tblDescription", "w:val", description.text());
    }
    xml.close().open("w:tblGrid");
    description.widths().forEach(each -> xml.leaf("w:gridCol", "w:w", Integer.toString(each)));
    xml.close();
    content.accept(this);
    xml.close();
  }

  public void row(Row row, Runnable cells) {
    xml.open("w:tr").open("w:trPr");
    if (row.exact() >= 0) {
      xml.leaf("w:cantSplit");
    }
    if (row.exact() > 0) {
      xml.leaf("w:trHeight", "w:val", Integer.toString(row.exact()), "w:hRule", "exact");
    }
    if (row.heading()) {
      xml.leaf("w:tblHeader");
    }
    xml.close();
    cells.run();
    xml.close();
  }

  public void cell(CellForm form, Consumer<Flow> content) {
    xml.open("w:tc").open("w:tcPr");
    form.write(xml);
    xml.close();
    flow.inCell(Sheet.points(form.width()) - style.margins(), content);
    xml.close();
  }
}
