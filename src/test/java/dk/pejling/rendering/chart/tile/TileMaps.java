package dk.pejling.rendering.chart.tile;

import dk.pejling.report.document.Mark;
import dk.pejling.report.document.chart.Axis;
import dk.pejling.report.document.chart.TileMap;
import dk.pejling.report.document.chart.TileMap.Content;
import dk.pejling.report.document.chart.TileMap.Point;
import dk.pejling.report.document.chart.TileMap.Role;
import dk.pejling.report.document.chart.TileMap.Sparkline;
import dk.pejling.report.document.chart.TileMap.Tile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Maps for tests: the eleven municipalities of Nordjylland where the agreement has them. */
public final class TileMaps {
  public static final Content HIDDEN = new Content.Words("skjult af hensyn til diskretion", true);

  private TileMaps() {}

  public static TileMap north() {
    return of(
        List.of(
            new Tile("Hjørring", 2, 0, shown("57,9", Mark.BEHIND_LIMITED, 60, 57, 59)),
            new Tile("Frederikshavn", 3, 0, shown("61,9", Mark.BEHIND_LIMITED, 64, 63, 62)),
            new Tile("Læsø", 4, 0, HIDDEN),
            new Tile("Thisted", 0, 1, shown("53,9", Mark.BEHIND_PROGRESSING, 57, 56, 54)),
            new Tile("Jammerbugt", 1, 1, shown("56,0", Mark.BEHIND_PROGRESSING, 60, 59, 56)),
            new Tile("Brønderslev", 2, 1, shown("55,6", Mark.BEHIND_LIMITED, 57, 57, 56)),
            new Tile("Morsø", 0, 2, shown("60,1", Mark.BEHIND_PROGRESSING, 66, 65, 60)),
            new Tile("Vesthimmerlands", 1, 2, shown("57,4", Mark.BEHIND_PROGRESSING, 61, 61, 57)),
            new Tile("Aalborg", 2, 2, shown("52,0", Mark.ON_TRACK, 56, 57, 52)),
            new Tile("Rebild", 2, 3, shown("49,1", Mark.ACHIEVED, 51, 52, 49)),
            new Tile("Mariagerfjord", 3, 3, shown("54,3", Mark.WRONG_DIRECTION, 53, 57, 54))));
  }

  public static TileMap of(List<Tile> tiles) {
    return of(tiles, "Felterne ligger omtrent som kommunerne på kortet.", List.of());
  }

  public static TileMap of(List<Tile> tiles, String intro, List<String> remarks) {
    return of(tiles, intro, remarks, List.of());
  }

  static TileMap of(List<Tile> tiles, String intro, List<String> remarks, List<Mark> given) {
    return new TileMap(
        new Axis(number(45), number(70), number(5)),
        new TileMap.Span(number(2019), number(2021), "2019", "2021"),
        List.of(),
        tiles,
        new TileMap.Key(
            "Regionen",
            shown("55,3", Mark.BEHIND_PROGRESSING, 61, 58, 55),
            "baseline 2020",
            "58,0",
            "seneste, 2021",
            List.of("måltal 50,0"),
            "75 pct. af det krævede tempo",
            given),
        intro,
        remarks);
  }

  public static Content shown(String latest, Mark mark, int... values) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Role role =
          i == values.length - 1
              ? Role.LATEST
              : i == values.length - 2 ? Role.BASELINE : Role.BETWEEN;
      points.add(new Point(number(2019 + i), number(values[i]), false, role));
    }
    return new Content.Shown(
        new Sparkline(points, List.of(number(50))), latest, "usikkert", mark, mark.words());
  }

  static BigDecimal number(int value) {
    return BigDecimal.valueOf(value);
  }
}
