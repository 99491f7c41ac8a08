package dk.pejling.rendering.pdf.status;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.figure.LocatorScene;
import dk.pejling.rendering.chart.mark.StatusMarks;
import dk.pejling.rendering.chart.mark.StatusStrip;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.setting.BlockSetter;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Artifact;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Line;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.report.document.StatusBlock.StandingList;
import java.util.ArrayList;
import java.util.List;

/** An area's pejlemærker as a list, with its place on a small map. */
final class StandingListSetter implements BlockSetter<StandingList> {
  private static final Style TAG = new Style(Face.MEDIUM, 9, 11, Colour.NAVY);
  private static final Style COUNT = new Style(Face.BOLD, 9, 11, Colour.INK);
  private static final Style NOTE = new Style(Face.REGULAR, 8, 10.4, Colour.TEXT2);
  private static final StatusStrip STRIP = new StatusStrip(9, 10.25);
  private static final double FIRST = 24;
  private static final double PITCH = 22;
  private static final double TAG_X = 9.5;
  private static final double TAG_GAP = 4;
  private static final double COUNT_GAP = 7;
  private static final double TO_NOTE = 17.2;
  private static final double MAP_ABOVE = 8.75;

  private record Row(StandingList.Line line, Tag label, Tag text, Tag marks) {}

  @Override
  public List<Item> set(StandingList list, Setting setting) {
    Scene map = LocatorScene.of(list.locator());
    double tags = 0;
    double counts = 0;
    Tag element = setting.tag().child(Role.LIST);
    List<Row> rows = new ArrayList<>();
    for (StandingList.Line line : list.lines()) {
      Tag item = element.child(Role.LIST_ITEM);
      Tag label = item.child(Role.LABEL);
      Tag body = item.child(Role.LIST_BODY);
      Tag text = body.child(Role.SPAN);
      rows.add(new Row(line, label, text, MarkFigure.strip(body, line.strip())));
      tags = Math.max(tags, setting.prose().width(line.tag(), TAG));
      counts = Math.max(counts, setting.prose().width(line.headline(), COUNT));
    }
    double countEnd = TAG_X + tags + TAG_GAP + counts;
    double stripX = countEnd + COUNT_GAP;
    double room = setting.width() - map.width() - COUNT_GAP - stripX;
    double last = FIRST + Math.max(0, rows.size() - 1) * PITCH;
    Tag note = setting.tag().child(Role.P);
    List<Line> notes =
        setting.prose().broken(List.of(Span.of(list.note(), NOTE)), setting.width() - map.width());
    double height =
        Math.max(last + TO_NOTE + notes.size() * NOTE.leading(), FIRST - MAP_ABOVE + map.height());
    return List.of(
        Item.of(
            Strip.of(
                height,
                (sheet, x, y) -> {
                  for (int i = 0; i < rows.size(); i++) {
                    Row row = rows.get(i);
                    double baseline = y + FIRST + i * PITCH;
                    StandingList.Line line = row.line();
                    double count = setting.prose().width(line.headline(), COUNT);
                    sheet.text(row.label(), x, baseline, line.number() + " ", TAG);
                    sheet.text(row.text(), x + TAG_X, baseline, line.tag() + " ", TAG);
                    sheet.text(row.text(), x + countEnd - count, baseline, line.headline(), COUNT);
                    MarkFigure.paintStrip(
                        sheet,
                        row.marks(),
                        MarkFigure.fitted(STRIP, line.strip().size(), room),
                        line.strip(),
                        x + stripX,
                        baseline - StatusMarks.RISE * TAG.size());
                  }
                  double baseline = y + last + TO_NOTE;
                  for (Line line : notes) {
                    sheet.text(note, x, baseline, line);
                    baseline += NOTE.leading();
                  }
                  sheet.shapes(
                      Artifact.LAYOUT,
                      x + setting.width() - map.width(),
                      y + FIRST - MAP_ABOVE,
                      map.shapes());
                })));
  }
}
