package dk.pejling.rendering.pdf.block;

import dk.pejling.rendering.chart.ChartScenes;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.pdf.flow.Elastic;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.setting.BlockSetter;
import dk.pejling.rendering.pdf.setting.CaptionSetter;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.report.document.Block;
import java.util.ArrayList;
import java.util.List;

/** Figures: the caption, then the drawing, then notes. */
final class FigureSetter implements BlockSetter<Block.Figure> {
  private static final double BEFORE_DRAWING = 6;

  @Override
  public List<Item> set(Block.Figure figure, Setting setting) {
    List<Item> items = new ArrayList<>();
    if (!figure.caption().message().isEmpty()) {
      Tag caption = setting.tag().child(Role.P);
      items.addAll(CaptionSetter.caption(figure.caption(), caption, setting));
    }
    Scene scene = setting.composition().charts().scene(figure.chart(), setting.width());
    Tag drawing = setting.tag().figure(figure.alternative());
    ChartScenes charts = setting.composition().charts();
    Elastic elastic =
        new Elastic(
            strip(scene, drawing),
            charts.give(figure.chart()),
            by -> strip(charts.lowered(figure.chart(), setting.width(), by), drawing));
    Item drawn = Item.of(elastic).after(BEFORE_DRAWING);
    items.add(figure.notes().isEmpty() ? drawn : drawn.kept());
    items.addAll(CaptionSetter.notes(figure.notes(), setting));
    return items;
  }

  private static Strip strip(Scene scene, Tag drawing) {
    return Strip.of(scene.height(), (sheet, x, y) -> sheet.scene(drawing, x, y, scene));
  }
}
