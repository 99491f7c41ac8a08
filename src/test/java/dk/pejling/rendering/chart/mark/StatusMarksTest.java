package dk.pejling.rendering.chart.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.report.document.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusMarksTest {
  /** The milestone's mark has no degrees of progress: it is the filled triangle. */
  @Test
  void noTwoVerdictsLookTheSame() {
    Map<List<Shape>, Mark> seen = new HashMap<>();
    for (Mark mark : Mark.values()) {
      if (mark != Mark.BEHIND) {
        assertThat(seen.put(StatusMarks.shapes(mark, 0, 0, 9), mark)).as(mark.words()).isNull();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Mark.class)
  void theOutlineGivesTheLight(Mark mark) {
    Shape outline = StatusMarks.shapes(mark, 0, 0, 9).getFirst();

    switch (mark) {
      case ACHIEVED, MAINTAINED, WITHIN, ON_TRACK ->
          assertThat(outline)
              .isEqualTo(
                  new Shape.Circle(
                      new At(0, 0), 4.5, new Fill.Solid(Colour.GREEN), new Outline.None()));
      case BEHIND, BEHIND_PROGRESSING, BEHIND_LIMITED ->
          assertThat(((Shape.Polygon) outline).points()).hasSize(3);
      case WRONG_DIRECTION, NOT_MAINTAINED, OUTSIDE, NOT_ACHIEVED ->
          assertThat(((Shape.Polygon) outline).points()).hasSize(4);
      case GIVEN_YELLOW -> assertThat(((Shape.Polygon) outline).points()).hasSize(3);
      case GIVEN_RED -> assertThat(((Shape.Polygon) outline).points()).hasSize(4);
      case GIVEN_GREEN, GIVEN_GREY, NOT_ASSESSABLE, CANCELLED ->
          assertThat(((Shape.Circle) outline).fill()).isEqualTo(new Fill.Solid(Colour.WHITE));
    }
  }

  @Test
  void marksGrowAroundTheirCentre() {
    Shape.Polygon triangle =
        (Shape.Polygon) StatusMarks.shapes(Mark.BEHIND, 100, 50, 18).getFirst();

    assertThat(triangle.points())
        .containsExactly(new At(100, 41.4), new At(109.2, 57.6), new At(90.8, 57.6));
  }

  @Test
  void aStripStandsAtItsPitch() {
    List<Shape> strip =
        StatusStrip.DENSE.shapes(List.of(Mark.NOT_ASSESSABLE, Mark.NOT_ASSESSABLE), 10, 20);

    assertThat(strip)
        .extracting(shape -> ((Shape.Circle) shape).centre().x())
        .usingElementComparator((one, other) -> Math.abs(one - other) < 0.001 ? 0 : 1)
        .containsExactly(13.9, 23.2);
    assertThat(StatusStrip.WIDE.width(7)).isEqualTo(134, within(0.001));
    assertThat(StatusStrip.WIDE.width(0)).isZero();
  }
}
