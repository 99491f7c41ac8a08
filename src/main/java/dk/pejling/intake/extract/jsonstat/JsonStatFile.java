package dk.pejling.intake.extract.jsonstat;

import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.extract.cube.CubeCell;
import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.CubeHead;
import dk.pejling.intake.extract.cube.CubeLimits;
import dk.pejling.intake.extract.cube.CubeSize;
import dk.pejling.intake.extract.cube.CubeSource;
import dk.pejling.intake.extract.cube.CubeVisitor;
import dk.pejling.intake.extract.jsonstat.JsonPart.Cells;
import dk.pejling.intake.extract.jsonstat.JsonPart.Members;
import dk.pejling.observation.ReceivedFile.Dating;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A JSON-stat file of version 1 or 2. First everything but the figures is read, for they may stand
 * before the dimensions; then the figures are passed on one by one, with the file's marks on them.
 *
 * <pre>
 * {"version": "2.0", "class": "dataset", "id": ["område", "tid"], "size": [2, 1],
 *  "dimension": {"område": {"category": {"index": ["860", "825"], "label": {"860": "Hjørring", …}}},
 *                "tid": {"category": {"index": ["2025"]}}},
 *  "value": [64120, null], "status": {"1": ".."}}
 * </pre>
 *
 * <p>Before version 2, {@code id} and {@code size} stand under {@code dimension}, and the dataset
 * under a name of its own. An absent figure is the same as {@code null}: there is none. Its mark,
 * if it has one, stands in its place, and the profile says what it means.
 */
public final class JsonStatFile {
  private static final int DAY = 10;

  private final JsonSource source;
  private final CubeLimits limits;

  /**
   * For one file.
   *
   * @param name as people know it
   */
  public JsonStatFile(CubeSource bytes, String name, CubeLimits limits) {
    this.source = new JsonSource(bytes, name);
    this.limits = limits;
  }

  /**
   * The names that each of the file's datasets can be chosen by; none where some have no name of
   * their own.
   *
   * @throws CubeFaultException if the file can't be read whole
   */
  public List<String> datasets() throws IOException {
    return new JsonDatasets(source, new JsonTree(source, source.start(), limits).read()).names();
  }

  /**
   * Tells the visitor of head and cells.
   *
   * @param name of the dataset, or empty where the file has only one
   * @throws CubeFaultException if the file can't be read whole
   */
  public void visit(String name, CubeVisitor visitor) throws IOException {
    JsonPart root = new JsonTree(source, source.start(), limits).read();
    Members dataset = new JsonDatasets(source, root).choose(name, visitor);
    CubeHead head = head(dataset, visitor);
    Cells values = values(dataset, head.cells());
    JsonMarks marks = JsonMarks.of(source, dataset, head.cells(), limits);
    if (!visitor.head(head, source.at(dataset.line()))) {
      return;
    }
    source.from(
        values.offset(),
        values.line(),
        parser -> {
          JsonCells cells = new JsonCells(source, parser, values);
          if (values.listed()) {
            listed(cells, marks, head.cells(), visitor);
          } else {
            placed(cells, marks, head.cells(), values, visitor);
          }
          return head;
        });
  }

  private static void listed(JsonCells cells, JsonMarks marks, long all, CubeVisitor visitor)
      throws CubeFaultException {
    for (long place = 0; place < all; place++) {
      visitor.cell(place, marked(cells.next(), marks.at(place)));
    }
  }

  private static void placed(
      JsonCells cells, JsonMarks marks, long all, Cells values, CubeVisitor visitor)
      throws CubeFaultException {
    BitSet seen = new BitSet();
    while (cells.hasPlaced()) {
      long place = cells.place(all);
      seen.set((int) place);
      visitor.cell(place, marked(cells.next(), marks.at(place)));
    }
    for (int place = seen.nextClearBit(0); place < all; place = seen.nextClearBit(place + 1)) {
      visitor.cell(place, new CubeCell("", marks.at(place), values.line()));
    }
  }

  private static CubeCell marked(CubeCell cell, String mark) {
    return mark.isEmpty() ? cell : new CubeCell(cell.text(), mark, cell.line());
  }

  private Cells values(Members dataset, long all) throws CubeFaultException {
    if (!(dataset.members().get("value") instanceof Cells values)) {
      throw new CubeFaultException(
          CubeCode.LACKING,
          source.at(dataset.lineOf("value")),
          "et datasæt uden value",
          "value med datasættets tal");
    }
    boolean wrong = values.listed() ? values.count() != all : values.count() > all;
    if (wrong) {
      throw new CubeFaultException(
          CubeCode.CELL_COUNT,
          source.at(values.line()),
          DanishNumber.of(values.count()) + " tal i value",
          DanishNumber.of(all) + " tal, som size siger");
    }
    CubeSize.absent(all - values.count(), source.at(values.line()), limits);
    return values;
  }

  private CubeHead head(Members dataset, CubeVisitor visitor) throws CubeFaultException {
    return new CubeHead(
        dataset.text("label"),
        new JsonDimensions(source, dataset, visitor).read(limits),
        false,
        Map.of(),
        List.of(),
        "",
        dataset.text("source"),
        licence(dataset),
        made(dataset.text("updated")));
  }

  private static String licence(Members dataset) {
    return dataset.members("link").items("license").items().stream()
        .map(item -> item instanceof Members link ? link.text("href") : "")
        .findFirst()
        .orElse("");
  }

  private static Dating made(String updated) {
    try {
      return updated.length() < DAY
          ? new Dating.Unknown()
          : new Dating.On(LocalDate.parse(updated.substring(0, DAY)));
    } catch (DateTimeException e) {
      // not a day after all: as good as unsaid
      return new Dating.Unknown();
    }
  }
}
