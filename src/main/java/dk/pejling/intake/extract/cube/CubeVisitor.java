package dk.pejling.intake.extract.cube;

import dk.pejling.finding.SourceLocation;

/** Is told of a cube's head and then of each of its cells, once, in any order. */
public interface CubeVisitor extends Notices {
  /**
   * The head, once, before any cell.
   *
   * @return whether the cells can be used; otherwise none follow
   * @throws CubeFaultException if nothing can be read of such a cube
   */
  boolean head(CubeHead head, SourceLocation at) throws CubeFaultException;

  /**
   * One cell.
   *
   * @param index counted from 0, the last dimension changing fastest
   */
  void cell(long index, CubeCell cell) throws CubeFaultException;
}
