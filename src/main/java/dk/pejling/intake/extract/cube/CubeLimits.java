package dk.pejling.intake.extract.cube;

/**
 * How much a cube's file may ask for (`grænser`); a small file can declare an immense cube.
 *
 * @param headBytes everything before the figures
 * @param categories of one dimension
 * @param cells of the whole cube
 * @param absentCells cells that the file leaves out, each of which becomes a row all the same
 * @param waitingCells cells that wait for the others of their row, where measures are columns
 */
public record CubeLimits(
    int headBytes, int categories, long cells, long absentCells, int waitingCells) {
  /** The largest tables of national statistics have some 50 million cells. */
  public static final CubeLimits EXTRACT =
      new CubeLimits(16 * 1024 * 1024, 500_000, 1_000_000_000L, 1_000_000L, 500_000);
}
