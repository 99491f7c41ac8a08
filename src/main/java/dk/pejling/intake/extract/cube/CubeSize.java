package dk.pejling.intake.extract.cube;

import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.limit.Limit;
import java.math.BigInteger;
import java.util.List;

/** Whether a cube is small enough to read, before any cell of it is. */
public final class CubeSize {
  private CubeSize() {}

  /**
   * The number of cells.
   *
   * @param sizes of the dimensions, each at least 0
   * @throws CubeFaultException if it is more than the limit
   */
  public static long of(List<? extends Number> sizes, SourceLocation at, CubeLimits limits)
      throws CubeFaultException {
    BigInteger cells = BigInteger.ONE;
    BigInteger most = BigInteger.valueOf(limits.of(Limit.FIGURES));
    for (Number size : sizes) {
      cells = cells.multiply(BigInteger.valueOf(size.longValue()));
      if (cells.compareTo(most) > 0) {
        throw limits.exceeded(
            Limit.FIGURES,
            at,
            "en beskrivelse af mere end %s tal"
                .formatted(DanishNumber.of(limits.of(Limit.FIGURES))));
      }
    }
    return cells.longValueExact();
  }

  /** Refuses a file that leaves out more cells than are worth making. */
  public static void absent(long absent, SourceLocation at, CubeLimits limits)
      throws CubeFaultException {
    if (absent > limits.of(Limit.ABSENT_FIGURES)) {
      throw limits.exceeded(
          Limit.ABSENT_FIGURES,
          at,
          "%s tal, som filen udelader".formatted(DanishNumber.of(absent)));
    }
  }
}
