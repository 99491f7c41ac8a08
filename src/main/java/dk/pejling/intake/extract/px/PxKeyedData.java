package dk.pejling.intake.extract.px;

import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.cube.Category;
import dk.pejling.intake.extract.cube.CubeCell;
import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.CubeLimits;
import dk.pejling.intake.extract.cube.CubeSize;
import dk.pejling.intake.extract.cube.CubeVisitor;
import dk.pejling.intake.extract.cube.Dimension;
import dk.pejling.intake.extract.px.PxTokens.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of figures with the categories of the stub before each ({@code KEYS}), in any order. A row
 * that is left out holds zeros, as the format says.
 *
 * <pre>
 * KEYS("region")=VALUES;
 * DATA=
 * "Hjørring",456 "." 223
 * "Læsø",17 20 22;
 * </pre>
 */
final class PxKeyedData {
  private final PxTokens tokens;
  private final PxText text;
  private final List<Map<String, Integer>> keys = new ArrayList<>();
  private final long rows;
  private final long width;

  /**
   * For one file.
   *
   * @param byCode for each variable of the stub, whether its rows name codes, not values
   */
  PxKeyedData(
      PxTokens tokens,
      PxText text,
      List<Dimension> dimensions,
      List<Boolean> byCode,
      SourceLocation at)
      throws CubeFaultException {
    this.tokens = tokens;
    this.text = text;
    long all = 1;
    long stub = 1;
    for (int each = 0; each < dimensions.size(); each++) {
      all *= dimensions.get(each).size();
      if (each < byCode.size()) {
        stub *= dimensions.get(each).size();
        keys.add(keys(dimensions.get(each), byCode.get(each), at));
      }
    }
    this.rows = stub;
    this.width = all / stub;
  }

  private static Map<String, Integer> keys(Dimension dimension, boolean byCode, SourceLocation at)
      throws CubeFaultException {
    Map<String, Integer> keys = new HashMap<>();
    for (Category category : dimension.categories()) {
      String name = byCode ? category.code() : category.label();
      if (keys.put(name, keys.size()) != null) {
        throw new CubeFaultException(
            CubeCode.CONTRADICTORY,
            at,
            "to værdier af \"%s\" med samme navn".formatted(dimension.name()),
            "KEYS(\"%s\")=CODES".formatted(dimension.name()));
      }
    }
    return keys;
  }

  void read(long bytesLeft, SourceLocation at, CubeVisitor visitor, CubeLimits limits)
      throws IOException {
    CubeSize.absent(rows * width - bytesLeft / 2, at, limits);
    BitSet seen = new BitSet();
    Kind kind = tokens.next();
    while (kind == Kind.PLAIN || kind == Kind.QUOTED) {
      int row = row(kind);
      if (seen.get(row)) {
        throw new CubeFaultException(
            CubeCode.CONTRADICTORY, tokens.at(), "en række, der står to gange", "hver række én gang");
      }
      seen.set(row);
      figures(row, visitor);
      kind = tokens.next();
    }
    tokens.finish(kind, false, visitor);
    long left = rows - seen.cardinality();
    CubeSize.absent(left * width, at, limits);
    if (left > 0) {
      visitor.notice(
          CubeCode.ABSENT_IS_ZERO,
          at,
          "%s af %s rækker".formatted(DanishNumber.of(rows - left), DanishNumber.of(rows)),
          "alle rækker, eller kun rækker med tal over 0");
    }
    int line = at instanceof SourceLocation.Line place ? place.line() : 1;
    for (int row = seen.nextClearBit(0); row < rows; row = seen.nextClearBit(row + 1)) {
      for (long figure = 0; figure < width; figure++) {
        visitor.cell(row * width + figure, new CubeCell("0", "", line));
      }
    }
  }

  private int row(Kind first) throws IOException {
    Kind kind = first;
    long row = 0;
    for (int each = 0; each < keys.size(); each++) {
      if (each > 0) {
        kind = tokens.next();
      }
      if (kind == Kind.SEMICOLON || kind == Kind.END_OF_FILE) {
        throw new CubeFaultException(
            CubeCode.CUT_OFF, tokens.at(), "slutningen midt i en række", "hele rækker");
      }
      String name = text.of(tokens.text());
      Integer place = keys.get(each).get(name);
      if (place == null) {
        throw new CubeFaultException(
            CubeCode.CONTRADICTORY,
            tokens.at(),
            kind == Kind.QUOTED
                ? "\"%s\", som ikke er blandt variablens værdier".formatted(name)
                : "et tal, hvor rækkens næste navn skulle stå",
            "%s %s og derefter %s tal"
                .formatted(
                    keys.size(), keys.size() == 1 ? "navn" : "navne", DanishNumber.of(width)));
      }
      row = row * keys.get(each).size() + place;
    }
    return Math.toIntExact(row);
  }

  private void figures(int row, CubeVisitor visitor) throws IOException {
    for (long figure = 0; figure < width; figure++) {
      Kind kind = tokens.next();
      boolean name = kind == Kind.QUOTED && !isSymbol(tokens.text());
      if (name || kind == Kind.SEMICOLON || kind == Kind.END_OF_FILE) {
        throw new CubeFaultException(
            kind == Kind.END_OF_FILE ? CubeCode.CUT_OFF : CubeCode.CELL_COUNT,
            tokens.at(),
            "en række med %s tal".formatted(DanishNumber.of(figure)),
            "%s tal i hver række".formatted(DanishNumber.of(width)));
      }
      visitor.cell(
          row * width + figure, new CubeCell(text.of(tokens.text()), "", tokens.line()));
    }
  }

  private static boolean isSymbol(String text) {
    return text.chars().allMatch(letter -> letter == '.' || letter == '-');
  }
}
