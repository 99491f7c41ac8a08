package dk.pejling.rendering.chart.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dk.pejling.rendering.chart.Scene;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The outlines of the word. */
class DraftMarkTest {
  @Test
  void itsFirstLetterIsOpenAboveAndClosedBelow() {
    double upright = Math.toRadians(52);
    List<Double> heights =
        DraftMark.lines(new Scene.At(0, 0)).getFirst().points().stream()
            .map(at -> at.x() * Math.sin(upright) + at.y() * Math.cos(upright))
            .toList();

    assertThat(heights.getFirst()).isCloseTo(Collections.min(heights), offset(0.001));
    assertThat(heights.getLast()).isCloseTo(Collections.min(heights), offset(0.001));
    assertThat(Collections.max(heights)).isCloseTo(heights.getFirst() + 108, offset(0.001));
  }

  @Test
  void aloneItIsWholeAndInTheMiddle() {
    Scene scene = DraftMark.scene();
    List<Scene.At> points =
        scene.shapes().stream()
            .flatMap(shape -> ((Scene.Shape.Line) shape).points().stream())
            .toList();

    assertThat(points)
        .allSatisfy(
            at -> {
              assertThat(at.x()).isBetween(9.0, scene.width() - 9);
              assertThat(at.y()).isBetween(9.0, scene.height() - 9);
            });
    double left = points.stream().mapToDouble(Scene.At::x).min().orElseThrow();
    double right = points.stream().mapToDouble(Scene.At::x).max().orElseThrow();
    assertThat(left).isCloseTo(scene.width() - right, offset(40.0));
  }
}
