package dk.pejling.rendering.pdf.cover;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.figure.BearingScene;
import dk.pejling.rendering.pdf.flow.Page;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.setting.BlockSetter;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Artifact;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Sheet;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Line;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.report.document.Cover;
import java.util.ArrayList;
import java.util.List;

/** The first page. It has no header, so heights count from the paper's top. */
public final class CoverSetter implements BlockSetter<Cover> {
  private static final Style ORGANISATION = new Style(Face.MEDIUM, 10, 14, Colour.NAVY);
  private static final Style PARTIES = new Style(Face.REGULAR, 10, 14, Colour.TEXT2);
  private static final Style STANDING = new Style(Face.BOLD, 10, 14, Colour.INK);
  private static final Style STANDING_NOTE = new Style(Face.REGULAR, 8, 10, Colour.TEXT2);
  private static final Style LEAD = new Style(Face.LIGHT, 36, 42, Colour.NAVY);
  private static final Style QUESTION = new Style(Face.REGULAR, 12.5, 18, Colour.TEXT2);
  private static final double FIRST = 62;
  private static final double BOX_TOP = 50.7;
  private static final double BOX_HEIGHT = 19.7;
  private static final double BOX_PADDING = 9.5;
  private static final double LEAD_BASELINE = 176;
  private static final double TO_QUESTION = 28.6;
  private static final double QUESTION_WIDTH = 332;
  private static final double DRAWING_TOP = 304;
  private static final double FACTS_TOP = 582.3;
  private static final double TO_NOTICE = 28.3;

  @Override
  public List<Item> set(Cover cover, Setting setting) {
    Parts parts = parts(cover, setting);
    return List.of(
        Item.of(
            Strip.of(
                Page.BOTTOM - Page.TOP,
                (sheet, x, y) -> paint(sheet, x, y - Page.TOP, parts, setting))));
  }

  private record Parts(
      Cover cover,
      Text organisation,
      Text parties,
      Tag standing,
      Tag standingNote,
      Tag title,
      List<Line> titleLines,
      Text question,
      Tag drawing,
      Scene scene,
      CoverFacts facts,
      ExampleNote notice) {}

  /** Lines of one paragraph. */
  private record Text(Tag tag, List<Line> lines) {
    double paint(Sheet sheet, double x, double baseline) {
      double at = baseline;
      for (Line line : lines) {
        sheet.text(tag, x, at, line);
        at += line.leading();
      }
      return at;
    }
  }

  private static Parts parts(Cover cover, Setting setting) {
    double left = setting.width() * 0.7;
    Text organisation = text(cover.organisation(), ORGANISATION, left, setting);
    Text parties = text(cover.parties(), PARTIES, left, setting);
    Tag standing = setting.tag().child(Role.P);
    Tag note = setting.tag().child(Role.P);
    Tag title = setting.tag().child(Role.TITLE);
    List<Span> lead = List.of(Span.of(cover.lead() + " ", LEAD));
    List<Span> name = List.of(Span.of(cover.title(), LEAD.in(Face.MEDIUM)));
    List<Line> titleLines = new ArrayList<>(setting.prose().broken(lead, setting.width()));
    titleLines.addAll(setting.prose().broken(name, setting.width()));
    Text question = text(cover.question(), QUESTION, QUESTION_WIDTH, setting);
    Tag drawing = setting.tag().figure(cover.alternative());
    Scene scene = BearingScene.of(cover, setting.width(), setting.composition().measure());
    return new Parts(
        cover,
        organisation,
        parties,
        standing,
        note,
        title,
        titleLines,
        question,
        drawing,
        scene,
        CoverFacts.of(cover.facts(), setting),
        ExampleNote.of(cover.exampleNotice(), setting));
  }

  private static Text text(String text, Style style, double width, Setting setting) {
    Tag tag = setting.tag().child(Role.P);
    return new Text(tag, setting.prose().broken(List.of(Span.of(text, style)), width));
  }

  private static void paint(Sheet sheet, double x, double y, Parts parts, Setting setting) {
    double below = parts.organisation().paint(sheet, x, y + FIRST);
    parts.parties().paint(sheet, x, below);
    standing(sheet, x + setting.width(), y, parts, setting);
    double baseline = y + LEAD_BASELINE - Math.max(0, parts.titleLines().size() - 2) * 30;
    for (Line line : parts.titleLines()) {
      sheet.text(parts.title(), x, baseline, line);
      baseline += LEAD.leading();
    }
    parts.question().paint(sheet, x, baseline - LEAD.leading() + TO_QUESTION);
    sheet.scene(parts.drawing(), x, y + DRAWING_TOP, parts.scene());
    double end = parts.facts().height() + TO_NOTICE + ExampleNote.HEIGHT;
    double facts = y + Math.min(FACTS_TOP, Page.BOTTOM - end);
    parts.facts().paint(sheet, x, facts);
    parts.notice().paint(sheet, x, facts + parts.facts().height() + TO_NOTICE);
  }

  private static void standing(Sheet sheet, double right, double y, Parts parts, Setting setting) {
    Cover cover = parts.cover();
    double text = setting.prose().width(cover.standing(), STANDING);
    double width = text + 2 * BOX_PADDING;
    Drawing box =
        new Drawing()
            .add(
                new Shape.Polygon(
                    Drawing.rectangle(right - width, y + BOX_TOP, width, BOX_HEIGHT),
                    new Fill.None(),
                    new Outline.Drawn(Stroke.dashed(Colour.INK, 1, 3, 2))));
    sheet.shapes(Artifact.LAYOUT, 0, 0, box.shapes());
    sheet.text(
        parts.standing(),
        right - width + BOX_PADDING,
        y + BOX_TOP + 13.3,
        cover.standing(),
        STANDING);
    double note = setting.prose().width(cover.standingNote(), STANDING_NOTE);
    sheet.text(
        parts.standingNote(), right - note, y + BOX_TOP + 33, cover.standingNote(), STANDING_NOTE);
  }
}
