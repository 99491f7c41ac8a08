package dk.pejling.intake.extract.cube;

import dk.pejling.observation.ReceivedFile.Dating;
import java.util.List;
import java.util.Map;

/**
 * What a file says of its cube before the figures (`kubens hoved`).
 *
 * @param title or empty
 * @param dimensions the last one changes fastest from figure to figure
 * @param dashIsZero whether a lone dash stands for nothing counted
 * @param symbols what the file says its symbols mean, by symbol
 * @param languages of the names, the file's own first; none where it doesn't say
 * @param unit of all figures, or empty where the file doesn't say
 * @param source who made the figures, or empty
 * @param licence what the file says of rights, or empty
 * @param made when the file was made or its figures last updated, whichever is later
 */
public record CubeHead(
    String title,
    List<Dimension> dimensions,
    boolean dashIsZero,
    Map<String, String> symbols,
    List<String> languages,
    String unit,
    String source,
    String licence,
    Dating made) {
  public CubeHead {
    dimensions = List.copyOf(dimensions);
    symbols = Map.copyOf(symbols);
    languages = List.copyOf(languages);
  }

  /** Cells of the whole cube; no reader passes on a head where that is too many to count. */
  public long cells() {
    return dimensions.stream().mapToLong(Dimension::size).reduce(1, Math::multiplyExact);
  }
}
