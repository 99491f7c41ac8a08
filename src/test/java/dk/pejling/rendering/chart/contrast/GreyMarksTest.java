package dk.pejling.rendering.chart.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.RobotoMeasure;
import dk.pejling.rendering.chart.ScenePictures;
import dk.pejling.rendering.chart.mark.StatusMarks;
import dk.pejling.report.document.Mark;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Marks told apart by shape alone: every hue turned to the same black, at the least size in use.
 */
class GreyMarksTest {
  private static final double SIZE = 7.8;
  private static final int DARK = 160;

  /** Two verdicts that are never both possible for one criterion share the filled triangle. */
  private static final Set<Mark> SAME_SHAPE = Set.of(Mark.BEHIND, Mark.BEHIND_PROGRESSING);

  @Test
  void marksDifferInShape() {
    Map<Mark, boolean[]> shapes = new EnumMap<>(Mark.class);
    for (Mark mark : Mark.values()) {
      shapes.put(mark, shape(mark));
    }
    List<String> alike = new ArrayList<>();
    shapes.forEach(
        (one, shape) ->
            shapes.forEach(
                (other, otherShape) -> {
                  if (one.compareTo(other) < 0
                      && !SAME_SHAPE.containsAll(Set.of(one, other))
                      && share(shape, otherShape) < 0.06) {
                    alike.add(one + " and " + other + ": " + share(shape, otherShape));
                  }
                }));

    assertThat(alike).isEmpty();
  }

  /** How much of the ink of either isn't ink of both. */
  private static double share(boolean[] one, boolean[] other) {
    int ink = 0;
    int different = 0;
    for (int i = 0; i < one.length; i++) {
      ink += one[i] || other[i] ? 1 : 0;
      different += one[i] == other[i] ? 0 : 1;
    }
    return (double) different / ink;
  }

  /** Where there is ink; colours differ in nothing but being dark or white. */
  private static boolean[] shape(Mark mark) {
    BufferedImage image =
        new ScenePictures(new RobotoMeasure())
            .picture(new Drawing().addAll(StatusMarks.shapes(mark, 6, 6, SIZE)).scene(12, 12));
    boolean[] ink = new boolean[image.getWidth() * image.getHeight()];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        int least = Math.min(rgb >> 16 & 255, Math.min(rgb >> 8 & 255, rgb & 255));
        ink[y * image.getWidth() + x] = least < DARK;
      }
    }
    return ink;
  }
}
