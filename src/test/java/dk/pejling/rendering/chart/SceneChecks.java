package dk.pejling.rendering.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Shape;
import java.util.List;
import java.util.function.Predicate;

/** Looks into scenes. */
public final class SceneChecks {
  public static final TextMeasure MEASURE = new RobotoMeasure();

  private SceneChecks() {}

  public static List<Shape.Words> words(Scene scene) {
    return scene.shapes().stream()
        .filter(Shape.Words.class::isInstance)
        .map(Shape.Words.class::cast)
        .toList();
  }

  public static Shape.Words words(Scene scene, String text) {
    return words(scene).stream()
        .filter(words -> words.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not in the scene: " + text));
  }

  public static List<Shape.Line> lines(Scene scene, Predicate<Shape.Line> which) {
    return scene.shapes().stream()
        .filter(Shape.Line.class::isInstance)
        .map(Shape.Line.class::cast)
        .filter(which)
        .toList();
  }

  public static List<Shape.Circle> circles(Scene scene, Predicate<Shape.Circle> which) {
    return scene.shapes().stream()
        .filter(Shape.Circle.class::isInstance)
        .map(Shape.Circle.class::cast)
        .filter(which)
        .toList();
  }

  public static List<Shape.Polygon> areas(Scene scene, Colour colour) {
    return scene.shapes().stream()
        .filter(Shape.Polygon.class::isInstance)
        .map(Shape.Polygon.class::cast)
        .filter(area -> area.fill().equals(new Fill.Solid(colour)))
        .toList();
  }

  public static void allWordsAreInside(Scene scene) {
    for (Shape.Words words : words(scene)) {
      Box box = Box.of(words, MEASURE);
      assertThat(box.left()).as(words.text()).isGreaterThanOrEqualTo(-0.01);
      assertThat(box.top()).as(words.text()).isGreaterThanOrEqualTo(-0.01);
      assertThat(box.right()).as(words.text()).isLessThanOrEqualTo(scene.width() + 0.01);
      assertThat(box.bottom()).as(words.text()).isLessThanOrEqualTo(scene.height() + 0.01);
    }
  }

  public static void noWordsTouch(Scene scene) {
    List<Shape.Words> all = words(scene);
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        assertThat(ink(all.get(i)).overlaps(ink(all.get(j))))
            .as("%s and %s", all.get(i).text(), all.get(j).text())
            .isFalse();
      }
    }
  }

  /** No words on the lines that fit. */
  public static void noWordsOn(Scene scene, Predicate<Shape.Line> lines) {
    for (Shape.Line line : lines(scene, lines)) {
      for (int i = 1; i < line.points().size(); i++) {
        At from = line.points().get(i - 1);
        At to = line.points().get(i);
        for (Shape.Words words : words(scene)) {
          assertThat(ink(words).crossedBy(from, to)).as(words.text()).isFalse();
        }
      }
    }
  }

  public static Box ink(Shape.Words words) {
    return Box.of(words, MEASURE).grown(-0.4);
  }
}
