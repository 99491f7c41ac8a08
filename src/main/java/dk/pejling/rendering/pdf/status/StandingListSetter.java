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
import dk.pejling.rendering.pdf.status.mark.MarkFigure;
import dk.pejling.rendering.pdf.tagged.Artifact;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Line;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.report.document.StatusBlock.StandingList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An area's pejlemærker as a list, with its place on a small map. The marks keep their size: a
 * headline that leaves them no room stands under the name, and a long name is broken.
 */
final class StandingListSetter implements BlockSetter<StandingList> {
  private static final Style TAG = new Style(Face.MEDIUM, 9, 11, Colour.NAVY);
  private static final Style COUNT = new Style(Face.BOLD, 9, 11, Colour.INK);
  private static final Style NOTE = new Style(Face.REGULAR, 8, 10.4, Colour.TEXT2);
  private static final StatusStrip STRIP = new StatusStrip(9, 10.25);
  private static final double FIRST = 24;
  private static final double PITCH = 22;
  private static final double BETWEEN = 5;
  private static final double LEAST_TAG = 40;
  private static final double TAG_X = 9.5;
  private static final double TAG_GAP = 4;
  private static final double COUNT_GAP = 7;
  private static final double TO_NOTE = 17.2;
  private static final double MAP_ABOVE = 8.75;

  /**
   * @param tag the name, in lines where it must make way for the marks
   * @param below whether the headline stands under the name
   */
  private record Row(
      StandingList.Line line, Tag label, Tag text, Tag marks, List<Line> tag, boolean below) {
    double height() {
      int lines = tag.size() + (below ? 1 : 0);
      return lines == 1 ? PITCH : Math.max(PITCH, lines * TAG.leading() + BETWEEN);
    }
  }

  @Override
  public List<Item> set(StandingList list, Setting setting) {
    Scene map = LocatorScene.of(list.locator());
    int most = list.lines().stream().mapToInt(line -> line.strip().size()).max().orElse(0);
    double beforeStrip = setting.width() - map.width() - COUNT_GAP - STRIP.width(most) - COUNT_GAP;
    double tags =
        Math.min(
            widest(list.lines(), StandingList.Line::tag, TAG, setting),
            Math.max(LEAST_TAG, beforeStrip - TAG_X));
    double countRoom = beforeStrip - TAG_X - tags - TAG_GAP;
    List<StandingList.Line> beside =
        list.lines().stream()
            .filter(line -> setting.prose().width(line.headline(), COUNT) <= countRoom)
            .toList();
    Tag element = setting.tag().child(Role.LIST);
    List<Row> rows = new ArrayList<>();
    for (StandingList.Line line : list.lines()) {
      Tag item = element.child(Role.LIST_ITEM);
      Tag label = item.child(Role.LABEL);
      Tag body = item.child(Role.LIST_BODY);
      Tag text = body.child(Role.SPAN);
      Tag marks = MarkFigure.strip(body, line.strip());
      List<Line> tag = setting.prose().broken(List.of(Span.of(line.tag() + " ", TAG)), tags);
      rows.add(new Row(line, label, text, marks, tag, !beside.contains(line)));
    }
    double counts = widest(beside, StandingList.Line::headline, COUNT, setting);
    double countEnd = TAG_X + tags + (beside.isEmpty() ? 0 : TAG_GAP + counts);
    double stripX = countEnd + COUNT_GAP;
    double room = setting.width() - map.width() - COUNT_GAP - stripX;
    double last = FIRST + rows.stream().mapToDouble(Row::height).sum() - PITCH;
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
                  double baseline = y + FIRST;
                  for (Row row : rows) {
                    StandingList.Line line = row.line();
                    double count = setting.prose().width(line.headline(), COUNT);
                    sheet.text(row.label(), x, baseline, line.number() + " ", TAG);
                    double under = baseline;
                    for (Line words : row.tag()) {
                      sheet.text(row.text(), x + TAG_X, under, words);
                      under += TAG.leading();
                    }
                    sheet.text(
                        row.text(),
                        row.below() ? x + TAG_X : x + countEnd - count,
                        row.below() ? under : baseline,
                        line.headline(),
                        COUNT);
                    MarkFigure.paintStrip(
                        sheet,
                        row.marks(),
                        MarkFigure.fitted(STRIP, line.strip().size(), room),
                        line.strip(),
                        x + stripX,
                        baseline - StatusMarks.RISE * TAG.size());
                    baseline += row.height();
                  }
                  baseline = y + last + TO_NOTE;
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

  private static double widest(
      List<StandingList.Line> lines,
      Function<StandingList.Line, String> text,
      Style style,
      Setting setting) {
    return lines.stream()
        .mapToDouble(line -> setting.prose().width(text.apply(line), style))
        .max()
        .orElse(0);
  }
}
