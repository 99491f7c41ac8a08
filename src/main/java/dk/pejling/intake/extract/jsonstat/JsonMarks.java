package dk.pejling.intake.extract.jsonstat;

import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.extract.cube.CubeCell;
import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.CubeLimits;
import dk.pejling.intake.extract.jsonstat.JsonPart.Cells;
import dk.pejling.intake.extract.jsonstat.JsonPart.Members;
import dk.pejling.intake.extract.jsonstat.JsonPart.Text;
import dk.pejling.intake.limit.Limit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The marks a file puts on its figures ({@code status}): one for all, a list, or by place. */
final class JsonMarks {
  /** A list of marks takes a byte a cell. */
  private static final int LONGEST_LIST = 50_000_000;

  private static final int MOST_DIFFERENT = 127;

  private final String forAll;
  private final Map<Long, String> placed = new HashMap<>();
  private final List<String> different = new ArrayList<>(List.of(""));
  private byte[] listed = {};

  private JsonMarks(String forAll) {
    this.forAll = forAll;
  }

  static JsonMarks of(JsonSource source, Members dataset, long cells, CubeLimits limits)
      throws IOException {
    return switch (dataset.members().get("status")) {
      case Text(String mark, int line) -> new JsonMarks(mark);
      case Cells marks -> {
        JsonMarks read = new JsonMarks("");
        read.check(source, marks, cells, limits);
        yield source.from(
            marks.offset(),
            marks.line(),
            parser -> read.read(source, new JsonCells(source, parser, marks), marks, cells));
      }
      case null, default -> new JsonMarks("");
    };
  }

  private void check(JsonSource source, Cells marks, long cells, CubeLimits limits)
      throws CubeFaultException {
    if (marks.listed() && marks.count() != cells) {
      throw new CubeFaultException(
          CubeCode.CONTRADICTORY,
          source.at(marks.line()),
          "%s mærker i status".formatted(DanishNumber.of(marks.count())),
          "%s, ét til hvert tal".formatted(DanishNumber.of(cells)));
    }
    if (marks.count() > (marks.listed() ? LONGEST_LIST : limits.of(Limit.ABSENT_FIGURES))) {
      throw new CubeFaultException(
          CubeCode.TOO_LARGE,
          source.at(marks.line()),
          "%s mærker i status".formatted(DanishNumber.of(marks.count())),
          "færre mærker");
    }
  }

  private JsonMarks read(JsonSource source, JsonCells marks, Cells cells, long all)
      throws CubeFaultException {
    if (!cells.listed()) {
      while (marks.hasPlaced()) {
        long place = marks.place(all);
        placed.put(place, marks.next().text());
      }
      return this;
    }
    listed = new byte[Math.toIntExact(all)];
    Map<String, Integer> known = new HashMap<>(Map.of("", 0));
    for (int each = 0; each < listed.length; each++) {
      CubeCell mark = marks.next();
      int kind = known.computeIfAbsent(mark.text(), text -> different.size());
      if (kind == different.size()) {
        different.add(mark.text());
      }
      if (kind > MOST_DIFFERENT) {
        throw new CubeFaultException(
            CubeCode.TOO_LARGE,
            source.at(mark.line()),
            "over %s forskellige mærker i status".formatted(MOST_DIFFERENT),
            "mærker fra en kort liste");
      }
      listed[each] = (byte) kind;
    }
    return this;
  }

  /** The mark on the figure at a place, or empty. */
  String at(long place) {
    if (listed.length > 0) {
      return different.get(listed[(int) place]);
    }
    return placed.getOrDefault(place, forAll);
  }
}
