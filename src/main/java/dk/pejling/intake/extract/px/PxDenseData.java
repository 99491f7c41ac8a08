package dk.pejling.intake.extract.px;

import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.cube.CubeCell;
import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.CubeVisitor;
import dk.pejling.intake.extract.px.PxTokens.Kind;
import java.io.IOException;

/**
 * Every figure of the cube in order, whatever lines they stand on.
 *
 * <pre>
 * DATA=
 * 456 "."
 * 613 ".."
 * 14 38;
 * </pre>
 */
final class PxDenseData {
  private final PxTokens tokens;
  private final PxText text;

  PxDenseData(PxTokens tokens, PxText text) {
    this.tokens = tokens;
    this.text = text;
  }

  /**
   * Reads them all.
   *
   * @param cells as many as there must be
   * @param bytesLeft of the file; a figure and what divides it from the next take two
   */
  void read(long cells, long bytesLeft, SourceLocation at, CubeVisitor visitor)
      throws IOException {
    if (cells > bytesLeft / 2 + 1) {
      throw new CubeFaultException(
          CubeCode.CELL_COUNT,
          at,
          "plads til højst %s tal".formatted(DanishNumber.of(bytesLeft / 2 + 1)),
          told(cells));
    }
    for (long index = 0; index < cells; index++) {
      switch (tokens.next()) {
        case PLAIN -> visitor.cell(index, new CubeCell(tokens.text(), "", tokens.line()));
        case QUOTED -> visitor.cell(index, new CubeCell(text.of(tokens.text()), "", tokens.line()));
        case SEMICOLON ->
            throw new CubeFaultException(
                CubeCode.CELL_COUNT, tokens.at(), DanishNumber.of(index) + " tal", told(cells));
        case END_OF_FILE ->
            throw new CubeFaultException(
                CubeCode.CUT_OFF,
                tokens.at(),
                "slutningen af filen efter %s tal".formatted(DanishNumber.of(index)),
                told(cells));
      }
    }
    Kind after = tokens.next();
    if (after == Kind.PLAIN || after == Kind.QUOTED) {
      throw new CubeFaultException(
          CubeCode.CELL_COUNT, tokens.at(), "flere end %s".formatted(told(cells)), told(cells));
    }
    tokens.finish(after, true, visitor);
  }

  private static String told(long cells) {
    return DanishNumber.of(cells) + " tal";
  }
}
