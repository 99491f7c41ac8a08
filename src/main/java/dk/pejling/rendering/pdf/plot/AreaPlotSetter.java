package dk.pejling.rendering.pdf.plot;

import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.setting.BlockSetter;
import dk.pejling.rendering.pdf.setting.CaptionSetter;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Artifact;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.AreaPlot.Absent;
import dk.pejling.report.document.AreaPlot.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * A dot plot: its caption, the drawing as a figure, then the table around the drawing. Where there
 * are more areas than a page has room for, the plot goes on with its head and axis repeated.
 */
public final class AreaPlotSetter implements BlockSetter<AreaPlot> {
  private static final double BEFORE_HEAD = 10;
  private static final int MOST_ROWS = 38;

  @Override
  public List<Item> set(AreaPlot plot, Setting setting) {
    List<Item> items = new ArrayList<>();
    if (!plot.caption().message().isEmpty()) {
      items.addAll(CaptionSetter.caption(plot.caption(), setting.tag().child(Role.P), setting));
    }
    Tag figure = plot.rows().isEmpty() ? Artifact.LAYOUT : setting.tag().figure(plot.alternative());
    Tag table = setting.tag().child(Role.TABLE);
    Tag head = table.child(Role.TABLE_HEAD);
    Tag body = table.child(Role.TABLE_BODY);
    for (int from = 0; from == 0 || from < plot.rows().size(); from += MOST_ROWS) {
      int to = Math.min(plot.rows().size(), from + MOST_ROWS);
      boolean last = to == plot.rows().size();
      AreaPlot part = part(plot, plot.rows().subList(from, to), last ? plot.hidden() : List.of());
      PlotPart set =
          from == 0
              ? new PlotPart(part, figure, head, body, setting)
              : new PlotPart(part, Artifact.LAYOUT, Artifact.LAYOUT, body, setting);
      Item item = Item.of(set.piece()).after(BEFORE_HEAD);
      items.add(last && !plot.notes().isEmpty() ? item.kept() : item);
    }
    items.addAll(CaptionSetter.notes(plot.notes(), setting));
    return items;
  }

  private static AreaPlot part(AreaPlot plot, List<Row> rows, List<Absent> hidden) {
    return new AreaPlot(
        plot.caption(),
        plot.headings(),
        plot.axis(),
        plot.reference(),
        plot.target(),
        rows,
        hidden,
        plot.alternative(),
        plot.notes());
  }
}
