package dk.pejling.rendering.pdf.status;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.mark.StatusStrip;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.setting.BlockSetter;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.status.mark.MarkFigure;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.StatusBlock.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups of marks on a line, the count below; as many groups beside each other as there is room.
 */
final class TallySetter implements BlockSetter<Tally> {
  private static final Style LABEL = new Style(Face.REGULAR, 8.5, 12, Colour.INK);
  private static final double GAP = 26;
  private static final double CENTRE = 8;
  private static final double RULE = CENTRE + 12;
  private static final double BASELINE = CENTRE + 23;
  private static final double HEIGHT = BASELINE + 3;
  private static final double LEAST_PITCH = 15;

  @Override
  public List<Item> set(Tally tally, Setting setting) {
    List<Tally.Group> groups =
        tally.groups().stream().filter(group -> !group.marks().isEmpty()).toList();
    StatusStrip strip = StatusStrip.WIDE;
    while (width(groups, strip, setting) > setting.width() && strip.pitch() > LEAST_PITCH) {
      strip = new StatusStrip(strip.size(), strip.pitch() - 1);
    }
    List<Item> items = new ArrayList<>();
    List<Tally.Group> row = new ArrayList<>();
    for (Tally.Group group : groups) {
      row.add(group);
      if (row.size() > 1 && width(row, strip, setting) > setting.width()) {
        row.removeLast();
        items.add(row(List.copyOf(row), strip, setting).after(GAP / 2));
        row.clear();
        row.add(group);
      }
    }
    if (!row.isEmpty()) {
      items.add(row(List.copyOf(row), strip, setting).after(GAP / 2));
    }
    return items;
  }

  private record Placed(Tally.Group group, StatusStrip strip, double x, Tag label, Tag marks) {}

  private static Item row(List<Tally.Group> groups, StatusStrip strip, Setting setting) {
    List<Placed> placed = new ArrayList<>();
    double x = 0;
    for (Tally.Group group : groups) {
      Tag label = setting.tag().child(Role.P);
      Tag marks = MarkFigure.strip(setting.tag(), group.marks());
      placed.add(
          new Placed(
              group,
              MarkFigure.fitted(strip, group.marks().size(), setting.width()),
              x,
              label,
              marks));
      x += width(group, strip, setting) + GAP;
    }
    return Item.of(
        Strip.of(
            HEIGHT,
            (sheet, left, top) -> {
              for (Placed each : placed) {
                double at = left + each.x();
                List<Mark> marks = each.group().marks();
                MarkFigure.paintStrip(sheet, each.marks(), each.strip(), marks, at, top + CENTRE);
                double end = at + each.strip().width(marks.size());
                sheet.rule(at, top + RULE, end, top + RULE, Stroke.of(Colour.INK, 0.75));
                sheet.text(each.label(), at, top + BASELINE, each.group().label(), LABEL);
              }
            }));
  }

  private static double width(List<Tally.Group> groups, StatusStrip strip, Setting setting) {
    return groups.stream().mapToDouble(group -> width(group, strip, setting)).sum()
        + (groups.size() - 1) * GAP;
  }

  private static double width(Tally.Group group, StatusStrip strip, Setting setting) {
    return Math.max(strip.width(group.marks().size()), setting.prose().width(group.label(), LABEL));
  }
}
