package dk.pejling.rendering.pdf.block;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Line;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Style;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a main message: a large numeral with the message beside it. Messages stand beside
 * each other, so that each has room for two lines. Its text is number, no-break space, space,
 * message:
 *
 * <pre>{@code 1  Borgerne kommer hurtigere hjem}</pre>
 */
final class MessageHeading {
  private static final Pattern FORM = Pattern.compile("(\\d+)\u00A0 (.+)");
  private static final Style NUMERAL = new Style(Face.LIGHT, 22, 22, Colour.LINE);
  private static final Style MESSAGE = new Style(Face.MEDIUM, 10.5, 13.5, Colour.NAVY);
  private static final double LEAST_INDENT = 18;
  private static final double AFTER_NUMERAL = 6;
  private static final int LEAST_LINES = 2;

  /** From the first line's baseline down to the numeral's. */
  private static final double DROP = 6.5;

  private static final double BELOW = 8;

  private MessageHeading() {}

  static boolean is(String text) {
    return FORM.matcher(text).matches();
  }

  static Strip strip(String text, Tag tag, Setting setting) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("no message: " + text);
    }
    String number = form.group(1) + " ";
    double indent =
        Math.max(LEAST_INDENT, setting.prose().width(number.strip(), NUMERAL) + AFTER_NUMERAL);
    List<Line> lines =
        setting.prose().broken(List.of(Span.of(form.group(2), MESSAGE)), setting.width() - indent);
    double height = Math.max(LEAST_LINES, lines.size()) * MESSAGE.leading() + BELOW;
    return Strip.of(
        height,
        (sheet, x, y) -> {
          double baseline = y + MESSAGE.baseline();
          sheet.text(tag, x, baseline + DROP, number, NUMERAL);
          for (Line line : lines) {
            sheet.text(tag, x + indent, baseline, line);
            baseline += MESSAGE.leading();
          }
        });
  }
}
