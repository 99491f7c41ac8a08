package dk.pejling.intake.extract.cube;

import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishWords;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.table.RowVisitor;
import dk.pejling.intake.limit.Limit;
import dk.pejling.observation.ReceivedFile.Dating;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cells of a cube to rows, as if the file had been a table with a column for each
 * dimension and one for the figure. Where the profile names a dimension of measures, the figures of
 * its categories stand beside each other in one row.
 */
public final class CubeRows implements CubeVisitor {
  private static final int NAMED = 5;

  private final String file;
  private final FileFormat.Cube format;
  private final SourceProfile profile;
  private final RowVisitor visitor;
  private final Notices notices;
  private final CubeLimits limits;
  private final Map<Long, Waiting> waiting = new HashMap<>();
  private @Nullable CubeLayout layout;
  private int[] sizes = {};
  private boolean dashIsZero;
  private int rows;
  private Dating made = new Dating.Unknown();
  private SourceLocation start;

  public CubeRows(
      String file,
      FileFormat.Cube format,
      SourceProfile profile,
      RowVisitor visitor,
      Notices notices,
      CubeLimits limits) {
    this.file = file;
    this.format = format;
    this.profile = profile;
    this.visitor = visitor;
    this.notices = notices;
    this.limits = limits;
    this.start = new SourceLocation.WholeFile(file);
  }

  /** The measures of one row, until all have come. */
  private record Waiting(String[] texts, int[] lines, int[] left) {}

  @Override
  public boolean head(CubeHead head, SourceLocation at) throws CubeFaultException {
    CubeLayout columns = CubeLayout.of(head, format, profile, at);
    layout = columns;
    start = at;
    made = head.made();
    sizes = head.dimensions().stream().mapToInt(Dimension::size).toArray();
    dashIsZero =
        head.dashIsZero()
            && !profile.tokens().missing().contains("-")
            && !profile.tokens().suppressed().contains("-");
    boolean usable = visitor.headings(columns.headings(), at);
    if (usable && !columns.unread().isEmpty()) {
      List<String> named =
          columns.unread().stream().limit(NAMED).map(name -> "\"" + name + "\"").toList();
      int more = columns.unread().size() - named.size();
      notice(
          CubeCode.OTHER_MEASURES,
          at,
          DanishWords.list(named) + (more > 0 ? " og %s andre".formatted(more) : ""),
          "kun de tal, profilen " + profile.name() + " nævner");
    }
    return usable;
  }

  @Override
  public void cell(long index, CubeCell cell) throws CubeFaultException {
    CubeLayout columns = known();
    int dimensions = sizes.length;
    int before = columns.before();
    String[] texts = new String[columns.headings().size()];
    int measure = 0;
    long others = 0;
    long place = 1;
    long rest = index;
    int column = before;
    for (int each = dimensions - 1; each >= 0; each--) {
      int category = (int) (rest % sizes[each]);
      rest /= sizes[each];
      if (each == columns.measures()) {
        measure = category;
      } else {
        texts[--column] = columns.labels()[each][category];
        others += place * category;
        place *= sizes[each];
      }
    }
    if (columns.measures() < 0) {
      texts[before] = figure(cell);
      if (columns.status()) {
        texts[before + 1] = cell.status();
      }
      row(texts, new int[] {cell.line()});
    } else {
      gather(others, texts, before, columns.columns()[measure], cell);
    }
  }

  private void gather(long others, String[] texts, int before, int figure, CubeCell cell)
      throws CubeFaultException {
    CubeLayout columns = known();
    if (figure < 0) {
      return;
    }
    Waiting row = waiting.get(others);
    if (row == null) {
      Arrays.fill(texts, before, texts.length, "");
      row = new Waiting(texts, new int[columns.figures()], new int[] {columns.figures()});
      waiting.put(others, row);
      long figures = (long) waiting.size() * columns.figures();
      if (figures > limits.of(Limit.WAITING_FIGURES)) {
        throw limits.exceeded(
            Limit.WAITING_FIGURES,
            start,
            "%s tal, der venter på resten af deres række, fordi indholdsvariablen ikke er filens"
                    .formatted(DanishNumber.of(figures))
                + " sidste dimension");
      }
    }
    row.texts()[before + figure] = figure(cell);
    row.lines()[figure] = cell.line();
    if (columns.status() && !cell.status().isEmpty()) {
      String said = row.texts()[before + columns.figures()];
      row.texts()[before + columns.figures()] =
          said.isEmpty() ? cell.status() : said + ", " + cell.status();
    }
    row.left()[0]--;
    if (row.left()[0] == 0) {
      waiting.remove(others);
      row(row.texts(), row.lines());
    }
  }

  private void row(String[] texts, int[] lines) {
    rows++;
    visitor.row(new CubeRow(file, rows, known().headings(), known().before(), texts, lines));
  }

  /** Where a cell is empty, the file's mark on it tells why. */
  private String figure(CubeCell cell) {
    if (cell.text().isEmpty()) {
      return cell.status();
    }
    return dashIsZero && cell.text().equals("-") ? "0" : cell.text();
  }

  /** When the file says it was made. */
  public Dating made() {
    return made;
  }

  private CubeLayout known() {
    if (layout == null) {
      throw new IllegalStateException("a cell before the head of " + file);
    }
    return layout;
  }

  @Override
  public void notice(FindingCode code, SourceLocation at, String found, String expected) {
    notices.notice(code, at, ShownText.of(found), ShownText.of(expected));
  }
}
