package dk.pejling.rendering.chart.figure;

import java.util.ArrayList;
import java.util.List;

/** Where the cover's bearings point, so that their labels have room. */
final class Bearings {
  private static final double LEFTMOST = 158;
  private static final double RIGHTMOST = 12;

  private Bearings() {}

  /**
   * @param degrees counter-clockwise from the right
   */
  record Ray(double degrees, double length) {}

  /** From left to right. */
  static List<Ray> of(int number) {
    return switch (number) {
      case 0 -> List.of();
      case 1 -> List.of(new Ray(66.9, 224));
      case 2 -> List.of(new Ray(136.7, 242), new Ray(42, 224));
      case 3 -> List.of(new Ray(136.7, 242), new Ray(66.9, 224), new Ray(24, 201));
      case 4 -> List.of(new Ray(150, 200), new Ray(116, 216), new Ray(62, 224), new Ray(20, 196));
      case 5 ->
          List.of(
              new Ray(155, 190),
              new Ray(127, 222),
              new Ray(88, 205),
              new Ray(48, 224),
              new Ray(14, 180));
      default -> fanned(number);
    };
  }

  private static List<Ray> fanned(int number) {
    List<Ray> rays = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      double degrees = LEFTMOST - i * (LEFTMOST - RIGHTMOST) / (number - 1);
      double room = 150 + 52 * Math.sin(Math.toRadians(degrees));
      rays.add(new Ray(degrees, i % 2 == 0 ? room : room + 14));
    }
    return rays;
  }
}
