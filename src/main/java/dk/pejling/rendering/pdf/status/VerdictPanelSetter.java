package dk.pejling.rendering.pdf.status;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.mark.StatusMarks;
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
import dk.pejling.report.document.StatusBlock.VerdictPanel;
import java.util.ArrayList;
import java.util.List;

/** A verdict with its sentence; the calculation beside it where there is one. */
final class VerdictPanelSetter implements BlockSetter<VerdictPanel> {
  private static final Style VERDICT = new Style(Face.MEDIUM, 13, 16, Colour.INK);
  private static final Style ASIDE = new Style(Face.REGULAR, 9.5, 13, Colour.TEXT2);
  private static final Style TEXT = new Style(Face.REGULAR, 9.5, 13, Colour.INK);
  private static final Style FOOTING = new Style(Face.REGULAR, 8.5, 11, Colour.TEXT2);
  private static final double MARK = 20;
  private static final double MARK_X = 25;
  private static final double MARK_Y = 23.8;
  private static final double VERDICT_X = 42.3;
  private static final double VERDICT_Y = 28.3;
  private static final double TEXT_X = 15.3;

  /** From the verdict's last line. */
  private static final double TO_TEXT = 20.7;

  private static final double BOTTOM = 11.5;
  private static final double DIVIDER_SHARE = 315 / 481.89;

  /** However long the calculation is, the sentence keeps this share. */
  private static final double LEAST_SENTENCE_SHARE = 0.5;

  private static final double DIVIDER_INSET = 12;
  private static final double ARITHMETIC_GAP = 10;
  private static final double ARITHMETIC_Y = 20;
  private static final double FOOTING_BOTTOM = 15.3;
  private static final double TO_FOOTING = 18;

  @Override
  public List<Item> set(VerdictPanel panel, Setting setting) {
    return panel.arithmetic().isEmpty() ? plain(panel, setting) : calculated(panel, setting);
  }

  private record Sentence(Tag verdictTag, Tag textTag, List<Line> verdict, List<Line> text) {
    double textY() {
      return VERDICT_Y + Math.max(0, verdict.size() - 1) * VERDICT.leading() + TO_TEXT;
    }

    double end() {
      return text.isEmpty() ? textY() - TO_TEXT : textY() + (text.size() - 1) * TEXT.leading();
    }

    void paint(Sheet sheet, VerdictPanel panel, double x, double y) {
      sheet.shapes(
          Artifact.LAYOUT, 0, 0, StatusMarks.shapes(panel.mark(), x + MARK_X, y + MARK_Y, MARK));
      double baseline = y + VERDICT_Y;
      for (Line line : verdict) {
        sheet.text(verdictTag, x + VERDICT_X, baseline, line);
        baseline += VERDICT.leading();
      }
      baseline = y + textY();
      for (Line line : text) {
        sheet.text(textTag, x + TEXT_X, baseline, line);
        baseline += TEXT.leading();
      }
    }
  }

  private static Sentence sentence(
      VerdictPanel panel, Tag division, Setting setting, double right) {
    List<Span> verdict = new ArrayList<>(List.of(Span.of(panel.verdict(), VERDICT)));
    if (!panel.aside().isEmpty()) {
      verdict.add(Span.of("    " + panel.aside(), ASIDE));
    }
    List<Span> text = setting.prose().spans(panel.explanation(), TEXT);
    return new Sentence(
        division.child(Role.P),
        division.child(Role.P),
        setting.prose().broken(verdict, right - VERDICT_X),
        setting.prose().broken(text, right - TEXT_X));
  }

  private static List<Item> plain(VerdictPanel panel, Setting setting) {
    Tag division = setting.tag().child(Role.DIVISION);
    Sentence sentence = sentence(panel, division, setting, setting.width() - TEXT_X);
    boolean footed = !panel.footing().isEmpty();
    Tag footing = footed ? division.child(Role.P) : division;
    double footingY = sentence.end() + TO_FOOTING;
    double height = (footed ? footingY : sentence.end()) + BOTTOM;
    return List.of(
        Item.of(
            Strip.of(
                height,
                (sheet, x, y) -> {
                  Panel.paint(sheet, x, y, setting.width(), height);
                  sentence.paint(sheet, panel, x, y);
                  if (footed) {
                    sheet.text(footing, x + TEXT_X, y + footingY, panel.footing(), FOOTING);
                  }
                })));
  }

  private static List<Item> calculated(VerdictPanel panel, Setting setting) {
    double divider = divider(panel, setting);
    double right = divider + ARITHMETIC_GAP;
    double width = setting.width() - right - ARITHMETIC_GAP;
    Tag division = setting.tag().child(Role.DIVISION);
    Sentence sentence = sentence(panel, division, setting, divider - 2 * ARITHMETIC_GAP);
    Arithmetic arithmetic = Arithmetic.of(panel, division, setting, width);
    Footing footing = Footing.of(panel.footing(), division, setting, width);
    double arithmeticEnd = ARITHMETIC_Y + arithmetic.depth();
    double height =
        Math.max(
            sentence.end() + BOTTOM,
            footing.lines().isEmpty()
                ? arithmeticEnd + BOTTOM
                : arithmeticEnd + TO_FOOTING + footing.depth() + FOOTING_BOTTOM);
    return List.of(
        Item.of(
            Strip.of(
                height,
                (sheet, x, y) -> {
                  Panel.paint(sheet, x, y, setting.width(), height);
                  sentence.paint(sheet, panel, x, y);
                  sheet.rule(
                      x + divider,
                      y + DIVIDER_INSET,
                      x + divider,
                      y + height - DIVIDER_INSET,
                      Stroke.of(Colour.RULE, 0.75));
                  arithmetic.paint(sheet, x + right, y + ARITHMETIC_Y);
                  footing.paint(sheet, x + right, y + height - FOOTING_BOTTOM - footing.depth());
                })));
  }

  private static double divider(VerdictPanel panel, Setting setting) {
    double room = Arithmetic.widthFor(panel, setting) + 2 * ARITHMETIC_GAP;
    double usual = setting.width() * DIVIDER_SHARE;
    return Math.max(
        setting.width() * LEAST_SENTENCE_SHARE, Math.min(usual, setting.width() - room));
  }

  /** The counts behind the figure, below the calculation. */
  private record Footing(Tag tag, List<Line> lines) {
    static Footing of(String text, Tag division, Setting setting, double width) {
      return text.isEmpty()
          ? new Footing(division, List.of())
          : new Footing(
              division.child(Role.P),
              setting.prose().broken(List.of(Span.of(text, FOOTING)), width));
    }

    /** From the first baseline to the last. */
    double depth() {
      return Math.max(0, lines.size() - 1) * FOOTING.leading();
    }

    void paint(Sheet sheet, double x, double y) {
      double baseline = y;
      for (Line line : lines) {
        sheet.text(tag, x, baseline, line);
        baseline += FOOTING.leading();
      }
    }
  }
}
