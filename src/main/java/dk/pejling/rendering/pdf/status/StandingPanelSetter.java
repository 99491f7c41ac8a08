package dk.pejling.rendering.pdf.status;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.mark.StatusMarks;
import dk.pejling.rendering.chart.mark.StatusStrip;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.setting.BlockSetter;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.status.mark.MarkFigure;
import dk.pejling.rendering.pdf.tagged.Artifact;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Sheet;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Line;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.report.document.StatusBlock.StandingPanel;
import java.util.List;

/** A pejlemærke's light to the left, its distribution to the right. */
final class StandingPanelSetter implements BlockSetter<StandingPanel> {
  private static final Style VERDICT = new Style(Face.MEDIUM, 15, 18, Colour.INK);
  private static final Style RULE = new Style(Face.REGULAR, 8.5, 11, Colour.TEXT2);
  private static final Style LABEL = new Style(Face.REGULAR, 9, 12, Colour.TEXT2);
  private static final Style WEAKEST = new Style(Face.MEDIUM, 9, 12, Colour.INK);
  private static final Style COUNT = new Style(Face.MEDIUM, 16, 14, Colour.INK);
  private static final Style SHARE = new Style(Face.REGULAR, 9.5, 14, Colour.INK);
  private static final StatusStrip STRIP = new StatusStrip(14, 18);
  private static final double MARK = 28;
  private static final double MARK_X = 32;
  private static final double WORDS_X = 58;
  private static final double TEXT_X = 16;
  private static final double RIGHT_SHARE = 297.6 / 481.89;
  private static final double PADDING = 15;

  /** From the panel's top. */
  private static final double MARK_Y = 31;

  private static final double VERDICT_Y = 28;
  private static final double RULE_Y = 43;
  private static final double WEAKEST_Y = 67.7;
  private static final double COUNT_Y = 24.7;

  /** From the last line of the share. */
  private static final double TO_STRIP = 23.3;

  private static final double TO_UNDERLINE = 10.7;
  private static final double BELOW_UNDERLINE = 11.3;

  @Override
  public List<Item> set(StandingPanel panel, Setting setting) {
    double split = setting.width() * RIGHT_SHARE;
    double rightRoom = setting.width() - split - PADDING;
    Tag division = setting.tag().child(Role.DIVISION);
    Tag verdict = division.child(Role.P);
    Tag rule = division.child(Role.P);
    Tag weakest = division.child(Role.P);
    Tag share = division.child(Role.P);
    Tag marks = MarkFigure.strip(division, panel.strip());
    List<Line> verdictLines =
        lines(setting, split - WORDS_X - PADDING, Span.of(panel.verdict(), VERDICT));
    List<Line> ruleLines = lines(setting, split - WORDS_X - PADDING, Span.of(panel.rule(), RULE));
    List<Line> weakestLines = weakest(panel, setting, split - TEXT_X - PADDING);
    List<Line> shareLines =
        lines(
            setting,
            rightRoom,
            Span.of(panel.headline(), COUNT),
            Span.of("  " + panel.share(), SHARE));
    double leftEnd =
        (weakestLines.isEmpty() ? RULE_Y : WEAKEST_Y)
            + (verdictLines.size() - 1) * VERDICT.leading()
            + (ruleLines.size() - 1) * RULE.leading()
            + Math.max(0, weakestLines.size() - 1) * LABEL.leading()
            + PADDING;
    double stripY = COUNT_Y + (shareLines.size() - 1) * SHARE.leading() + TO_STRIP;
    double height = Math.max(leftEnd, stripY + TO_UNDERLINE + BELOW_UNDERLINE);
    StatusStrip strip = MarkFigure.fitted(STRIP, panel.strip().size(), rightRoom);
    return List.of(
        Item.of(
            Strip.of(
                height,
                (sheet, x, y) -> {
                  Panel.paint(sheet, x, y, setting.width(), height);
                  sheet.shapes(
                      Artifact.LAYOUT,
                      0,
                      0,
                      StatusMarks.shapes(panel.light(), x + MARK_X, y + MARK_Y, MARK));
                  double down = under(sheet, verdict, x + WORDS_X, y + VERDICT_Y, verdictLines);
                  down += under(sheet, rule, x + WORDS_X, y + RULE_Y + down, ruleLines);
                  under(sheet, weakest, x + TEXT_X, y + WEAKEST_Y + down, weakestLines);
                  under(sheet, share, x + split, y + COUNT_Y, shareLines);
                  MarkFigure.paintStrip(sheet, marks, strip, panel.strip(), x + split, y + stripY);
                  if (panel.favourable() > 0) {
                    double underline = y + stripY + TO_UNDERLINE;
                    sheet.rule(
                        x + split,
                        underline,
                        x + split + strip.width(panel.favourable()),
                        underline,
                        Stroke.of(Colour.GREEN, 1.5));
                  }
                })));
  }

  private static List<Line> weakest(StandingPanel panel, Setting setting, double width) {
    return panel.weakest().isEmpty()
        ? List.of()
        : lines(setting, width, Span.of("Svagest:  ", LABEL), Span.of(panel.weakest(), WEAKEST));
  }

  private static List<Line> lines(Setting setting, double width, Span... spans) {
    return setting.prose().broken(List.of(spans), width);
  }

  /** Paints the lines and tells how far the last stands below the first. */
  private static double under(Sheet sheet, Tag tag, double x, double y, List<Line> lines) {
    double down = 0;
    for (Line line : lines) {
      sheet.text(tag, x, y + down, line);
      down += line.leading();
    }
    return lines.isEmpty() ? 0 : down - lines.getLast().leading();
  }
}
