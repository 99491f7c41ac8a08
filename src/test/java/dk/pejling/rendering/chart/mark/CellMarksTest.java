package dk.pejling.rendering.chart.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.report.document.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellMarksTest {
  @Test
  void theBarIsFilledAsFarAsTheSheet() {
    assertThat(filledWidth(new Cell.Completeness(11, 16, ""))).isEqualTo(15.125, within(0.001));
    assertThat(filledWidth(new Cell.Completeness(16, 16, ""))).isEqualTo(22, within(0.001));
  }

  @Test
  void nothingFilledInIsAnEmptyBar() {
    assertThat(filled(CellMarks.completeness(new Cell.Completeness(0, 16, ""), 0, 0))).isEmpty();
    assertThat(filled(CellMarks.completeness(new Cell.Completeness(0, 0, ""), 0, 0))).isEmpty();
  }

  @Test
  void reachedPhasesAreFilled() {
    List<Shape> phase = CellMarks.phase(new Cell.Phase(3, 4, ""), 0, 0);

    assertThat(filled(phase)).hasSize(3);
    assertThat(phase).filteredOn(Shape.Circle.class::isInstance).hasSize(4);
  }

  @Test
  void halfADotHasAnEdgeAllAround() {
    List<Shape> half = CellMarks.fulfilment(Cell.Fill.HALF, 10, 0);

    assertThat(half.getFirst()).isInstanceOf(Shape.Circle.class);
    assertThat(((Shape.Polygon) half.getLast()).points())
        .allSatisfy(at -> assertThat(at.x()).isLessThanOrEqualTo(13.5 + 0.001));
  }

  private static double filledWidth(Cell.Completeness cell) {
    Shape.Polygon bar = (Shape.Polygon) filled(CellMarks.completeness(cell, 5, 0)).getFirst();
    return bar.points().get(1).x() - bar.points().getFirst().x();
  }

  private static List<Shape> filled(List<Shape> shapes) {
    Fill navy = new Fill.Solid(Colour.NAVY);
    return shapes.stream()
        .filter(
            shape ->
                shape instanceof Shape.Polygon area && area.fill().equals(navy)
                    || shape instanceof Shape.Circle circle && circle.fill().equals(navy))
        .toList();
  }
}
