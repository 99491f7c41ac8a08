package dk.pejling.intake.extract.jsonstat;

import dk.pejling.intake.extract.cube.CubeCell;
import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.jsonstat.JsonPart.Cells;
import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Figures or marks, one by one from where they stand in the file. */
final class JsonCells {
  /** A larger power of ten is no figure of ours; written out it would fill the memory. */
  private static final int LARGEST_POWER = 30;

  private final JsonSource source;
  private final JsonParser parser;
  private final Cells cells;

  /** From the parser's first token on. */
  JsonCells(JsonSource source, JsonParser parser, Cells cells) {
    this.source = source;
    this.parser = parser;
    this.cells = cells;
    parser.nextToken();
  }

  /** The next of a list; its mark is still blank. */
  CubeCell next() throws CubeFaultException {
    return cell(parser.nextToken());
  }

  /** Whether another follows that tells its place. */
  boolean hasPlaced() {
    return parser.nextToken() == JsonToken.PROPERTY_NAME;
  }

  /**
   * The place of the next.
   *
   * @param all how many places there are
   */
  long place(long all) throws CubeFaultException {
    String name = parser.currentName();
    if (!name.matches("0|[1-9]\\d{0,17}") || Long.parseLong(name) >= all) {
      throw new CubeFaultException(
          CubeCode.CONTRADICTORY,
          source.at(line()),
          "en plads uden for kuben",
          "pladser fra 0 til %s".formatted(all - 1));
    }
    return Long.parseLong(name);
  }

  private CubeCell cell(JsonToken token) throws CubeFaultException {
    int line = line();
    return switch (token) {
      case VALUE_NUMBER_INT, VALUE_STRING -> new CubeCell(parser.getString(), "", line);
      case VALUE_NUMBER_FLOAT -> new CubeCell(plain(parser.getString()), "", line);
      case VALUE_NULL -> new CubeCell("", "", line);
      default ->
          throw new CubeFaultException(
              CubeCode.BROKEN, source.at(line), "noget, der ikke er et tal", "et tal eller null");
    };
  }

  /** Without a power of ten: {@code 1.5e3} is 1500. */
  private static String plain(String written) {
    if (written.indexOf('e') < 0 && written.indexOf('E') < 0) {
      return written;
    }
    BigDecimal value = new BigDecimal(written);
    return Math.abs((long) value.scale()) > LARGEST_POWER ? written : value.toPlainString();
  }

  private int line() {
    return cells.line() - 1 + parser.currentTokenLocation().getLineNr();
  }
}
