package dk.pejling.rendering.pdf.table;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.pdf.flow.Piece;
import dk.pejling.rendering.pdf.flow.Stack;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.setting.BlockSetter;
import dk.pejling.rendering.pdf.setting.CaptionSetter;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Artifact;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.report.document.Table;
import dk.pejling.report.document.Table.Group;
import dk.pejling.report.document.Table.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables: caption, head, rows, notes. Caption, head and the first two rows stay together, and so do
 * the last two rows with the notes; a table that continues repeats its head as an artifact.
 */
public final class TableSetter implements BlockSetter<Table> {
  private static final double BEFORE_HEAD = 6.5;
  private static final double STRONG = 1.0;
  private static final double MIDDLE = 0.75;
  private static final double LIGHT = 0.5;

  @Override
  public List<Item> set(Table table, Setting setting) {
    Measures measures = Measures.of(table);
    TextMeasure measure = setting.composition().measure();
    Grid grid =
        Grid.of(
                table.columns(),
                setting.width(),
                measures.gap(),
                Needs.words(table, measures, measure))
            .balanced(table.columns(), Needs.lines(table, measures, measure));
    Tag tag = setting.tag().child(Role.TABLE);
    HeadSetter head = new HeadSetter(table, measures, grid, setting);
    List<Item> items = new ArrayList<>();
    if (!table.caption().message().isEmpty()) {
      items.addAll(new TitleSetter(table, head).set(tag, setting));
    }
    List<Item> again = new ArrayList<>();
    if (head.present()) {
      items.add(Item.of(head.set(tag.child(Role.TABLE_HEAD))).after(BEFORE_HEAD).kept());
      again.add(Item.of(head.set(Artifact.LAYOUT)).kept());
    } else {
      items.add(Item.of(head.rule()).after(BEFORE_HEAD).kept());
    }
    CellSetter cells = new CellSetter(table, measures, grid, setting);
    RowSetter rows = new RowSetter(cells, measures, grid, setting.width());
    items.addAll(rows(table, measures, rows, tag));
    List<Item> whole = new ArrayList<>();
    whole.add(new Item(0, new Stack(items, again), !table.notes().isEmpty()));
    whole.addAll(CaptionSetter.notes(table.notes(), setting));
    return whole;
  }

  /** No page begins or ends with a single row of a group that has more. */
  private static List<Item> rows(Table table, Measures measures, RowSetter setter, Tag tag) {
    List<Item> items = new ArrayList<>();
    for (int g = 0; g < table.groups().size(); g++) {
      Group group = table.groups().get(g);
      Tag body = tag.child(Role.TABLE_BODY);
      boolean lastGroup = g == table.groups().size() - 1;
      int first = items.size();
      for (int r = 0; r < group.rows().size(); r++) {
        boolean lastRow = r == group.rows().size() - 1;
        Row next = lastRow ? group.rows().get(r) : group.rows().get(r + 1);
        Stroke rule =
            lastRow
                ? lastGroup ? Stroke.of(Colour.INK, STRONG) : Stroke.of(Colour.AXIS, MIDDLE)
                : next.total() ? Stroke.of(Colour.INK, MIDDLE) : Stroke.of(measures.rule(), LIGHT);
        Piece row = setter.set(group.rows().get(r), body, rule);
        items.add(Item.of(row));
      }
      if (group.rows().size() > 1) {
        keep(items, first);
        keep(items, items.size() - 2);
      }
    }
    keep(items, 0);
    keep(items, items.size() - 2);
    return items;
  }

  private static void keep(List<Item> items, int at) {
    if (at >= 0 && at < items.size()) {
      items.set(at, items.get(at).kept());
    }
  }
}
