package dk.pejling.intake.extract.cube;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.limit.Excess;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.intake.limit.Limit;

/**
 * How much a cube's file may ask for (`grænser`); a small file can declare an immense cube.
 *
 * @param file of the file as a whole
 */
public record CubeLimits(FileLimits file) {
  /** Where nothing else is said. */
  public static final CubeLimits EXTRACT = new CubeLimits(FileLimits.EXTRACT);

  public long of(Limit limit) {
    return file.of(limit);
  }

  /**
   * Of a file with more than it may have.
   *
   * @param found in Danish
   */
  public CubeFaultException exceeded(Limit limit, SourceLocation at, String found) {
    String expected = new Excess(limit, of(limit), true, file).expected();
    return new CubeFaultException(CubeCode.TOO_LARGE, at, found, expected);
  }
}
