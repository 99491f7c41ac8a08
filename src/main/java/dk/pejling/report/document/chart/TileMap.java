package dk.pejling.report.document.chart;

import dk.pejling.report.document.Mark;
import java.math.BigDecimal;
import java.util.List;

/**
 * Municipalities as small multiples where they lie (`kort af felter`): one tile each, all with the
 * same axes, and the whole as a larger tile that explains how to read them.
 *
 * @param values the axis of every tile; it is not numbered, so the subtitle names its ends
 * @param time from the first period to the last
 * @param breaks cut the lines in every tile, as year fractions
 * @param intro how to read the map, in the first free corner: a sentence and smaller notes
 */
public record TileMap(
    Axis values,
    Span time,
    List<BigDecimal> breaks,
    List<Tile> tiles,
    Key key,
    String intro,
    List<String> remarks)
    implements Chart {
  public TileMap {
    breaks = List.copyOf(breaks);
    tiles = List.copyOf(tiles);
    remarks = List.copyOf(remarks);
  }

  /**
   * The time axis.
   *
   * @param first year fraction of the first period
   * @param firstLabel such as {@code 2019}
   */
  public record Span(BigDecimal first, BigDecimal last, String firstLabel, String lastLabel) {}

  /**
   * One municipality.
   *
   * @param column counted from 0, west to east
   * @param row counted from 0, north to south
   */
  public record Tile(String name, int column, int row, Content content) {}

  /** What a tile shows. */
  public sealed interface Content {
    /**
     * Its series and how it stands.
     *
     * @param latest as printed, such as {@code 57,9}
     * @param certainty a word below the figure, such as {@code usikkert}, or empty
     */
    record Shown(Sparkline line, String latest, String certainty, Mark mark, String verdict)
        implements Content {}

    /**
     * No figure may or can be shown.
     *
     * @param hidden set in italics: hidden for discretion
     */
    record Words(String words, boolean hidden) implements Content {}
  }

  /**
   * A small series without numbers.
   *
   * @param levels dashed lines: the target, or the ends of a range
   */
  public record Sparkline(List<Point> points, List<BigDecimal> levels) {
    public Sparkline {
      points = List.copyOf(points);
      levels = List.copyOf(levels);
    }

    /** All values with a place on the axis. */
    public List<BigDecimal> values() {
      List<BigDecimal> values = new java.util.ArrayList<>(levels);
      points.forEach(point -> values.add(point.value()));
      return List.copyOf(values);
    }
  }

  /**
   * One period.
   *
   * @param apart no line leads here from the point before: a break, or a period without figure
   */
  public record Point(BigDecimal at, BigDecimal value, boolean apart, Role role) {}

  /** How a point is drawn. */
  public enum Role {
    BETWEEN,
    /** Open. */
    BASELINE,
    /** Filled. */
    LATEST
  }

  /**
   * The whole, in a tile twice as wide and high.
   *
   * @param baselineTitle such as {@code baseline 2023}; the text below such as {@code 58,5}
   * @param latestNote below the figure, such as {@code seneste, 2025}
   * @param levelLabels one for each level of the line, such as {@code måltal 50,0}
   * @param aside below the verdict, such as {@code 75 pct. af det krævede tempo}, or empty
   * @param given a light that people give, which differs from the calculated one; at most one
   */
  public record Key(
      String name,
      Content content,
      String baselineTitle,
      String baselineText,
      String latestNote,
      List<String> levelLabels,
      String aside,
      List<Mark> given) {
    public Key {
      levelLabels = List.copyOf(levelLabels);
      given = List.copyOf(given);
    }
  }
}
