package dk.pejling.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Whether a trend hangs on a single year: the slope is found again without each in turn. */
final class LeaveOneOut {
  private LeaveOneOut() {}

  /** A slope of 0 has no sign to keep. */
  static <P> boolean keepsSign(List<P> points, ToDoubleFunction<List<P>> slope) {
    double sign = Math.signum(slope.applyAsDouble(points));
    if (sign == 0) {
      return false;
    }
    for (int left = 0; left < points.size(); left++) {
      List<P> others = new ArrayList<>(points);
      others.remove(left);
      if (Math.signum(slope.applyAsDouble(others)) != sign) {
        return false;
      }
    }
    return true;
  }
}
