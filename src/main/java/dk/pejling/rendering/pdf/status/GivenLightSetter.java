package dk.pejling.rendering.pdf.status;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.mark.StatusMarks;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.setting.BlockSetter;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Artifact;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Line;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.report.document.StatusBlock.GivenLight;
import java.util.List;

/** A light that people give: its mark, and beside it the words that name it. */
final class GivenLightSetter implements BlockSetter<GivenLight> {
  private static final Style TEXT = new Style(Face.REGULAR, 9, 12, Colour.INK);
  private static final double MARK = 11;
  private static final double TEXT_X = 17;
  private static final double FIRST = 10;
  private static final double BELOW = 3;

  @Override
  public List<Item> set(GivenLight given, Setting setting) {
    Tag tag = setting.tag().child(Role.P);
    List<Line> lines =
        setting.prose().broken(setting.prose().spans(given.text(), TEXT), setting.width() - TEXT_X);
    double height = FIRST + (lines.size() - 1) * TEXT.leading() + BELOW;
    return List.of(
        Item.of(
            Strip.of(
                height,
                (sheet, x, y) -> {
                  sheet.shapes(
                      Artifact.LAYOUT,
                      0,
                      0,
                      StatusMarks.shapes(
                          given.mark(),
                          x + MARK / 2,
                          y + FIRST - StatusMarks.RISE * TEXT.size(),
                          MARK));
                  double baseline = y + FIRST;
                  for (Line line : lines) {
                    sheet.text(tag, x + TEXT_X, baseline, line);
                    baseline += TEXT.leading();
                  }
                })));
  }
}
