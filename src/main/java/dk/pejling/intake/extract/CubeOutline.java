package dk.pejling.intake.extract;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.FileKind;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.cube.CubeCell;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.CubeHead;
import dk.pejling.intake.extract.cube.CubeLimits;
import dk.pejling.intake.extract.cube.CubeVisitor;
import dk.pejling.intake.extract.cube.Dimension;
import dk.pejling.intake.extract.cube.ShownText;
import dk.pejling.intake.extract.jsonstat.JsonStatFile;
import dk.pejling.intake.extract.px.PxFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What an unknown PX or JSON-stat file holds, without any profile (`omrids`).
 *
 * @param format as a profile names it: {@code px} or {@code json-stat}
 * @param head dimensions with their categories, title, languages, source and rights
 * @param figures cells that hold a number
 * @param decimals the most that any of them has
 * @param symbols what stands in the other cells, with how often; the empty text where nothing does
 * @param marks what the file puts on figures, with how often
 */
public record CubeOutline(
    String format,
    CubeHead head,
    long figures,
    int decimals,
    Map<String, Long> symbols,
    Map<String, Long> marks) {
  private static final int MOST_DIFFERENT = 50;
  private static final Pattern NUMBER = Pattern.compile("-?\\d++(?:\\.(\\d++))?+");

  public CubeOutline {
    symbols = Map.copyOf(symbols);
    marks = Map.copyOf(marks);
  }

  /** Whether the file's content is of a format that can be outlined. */
  public static boolean isCube(Path file) throws IOException {
    FileKind kind = FileKind.of(file);
    return kind == FileKind.PX || kind == FileKind.JSON;
  }

  /**
   * Looks at a file in its own language; at its only dataset.
   *
   * @throws IOException if the disk fails; never for what is in the file
   */
  public static Checked<CubeOutline> of(Path file) throws IOException {
    return of(file, "", "");
  }

  /**
   * Looks at one language and dataset of a file.
   *
   * @param language or empty for the file's own
   * @param dataset or empty where the file has only one
   */
  public static Checked<CubeOutline> of(Path file, String language, String dataset)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    FileKind kind = FileKind.of(file);
    Looking looking = new Looking();
    try {
      switch (kind) {
        case PX -> new PxFile(file, name, CubeLimits.EXTRACT).visit(language, looking);
        case JSON -> new JsonStatFile(file, name, CubeLimits.EXTRACT).visit(dataset, looking);
        default -> {
          return Checked.rejected(
              List.of(
                  Finding.of(
                      ExtractCode.UNREADABLE_FILE,
                      new SourceLocation.WholeFile(name),
                      "",
                      kind.description(),
                      "en PX-fil eller JSON-stat")));
        }
      }
    } catch (CubeFaultException e) {
      return Checked.rejected(List.of(e.finding()));
    }
    return Checked.accepted(looking.outline(kind), looking.findings);
  }

  /** Dimensions that the file says are of that role. */
  public List<Dimension> dimensions(Dimension.Role role) {
    return head.dimensions().stream().filter(each -> each.role() == role).toList();
  }

  private static final class Looking implements CubeVisitor {
    private final List<CubeHead> heads = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Long> symbols = new TreeMap<>();
    private final Map<String, Long> marks = new TreeMap<>();
    private long figures;
    private int decimals;

    @Override
    public boolean head(CubeHead head, SourceLocation at) {
      heads.add(head);
      return true;
    }

    @Override
    public void cell(long index, CubeCell cell) {
      var number = NUMBER.matcher(cell.text());
      if (number.matches()) {
        figures++;
        decimals = Math.max(decimals, number.group(1) == null ? 0 : number.group(1).length());
      } else {
        count(symbols, cell.text());
      }
      if (!cell.status().isEmpty()) {
        count(marks, cell.status());
      }
    }

    private static void count(Map<String, Long> counts, String text) {
      if (counts.containsKey(text) || counts.size() < MOST_DIFFERENT) {
        counts.merge(text, 1L, Long::sum);
      }
    }

    @Override
    public void notice(FindingCode code, SourceLocation at, String found, String expected) {
      findings.add(Finding.of(code, at, "", ShownText.of(found), ShownText.of(expected)));
    }

    CubeOutline outline(FileKind kind) {
      return new CubeOutline(
          kind == FileKind.PX ? "px" : "json-stat",
          heads.getFirst(),
          figures,
          decimals,
          symbols,
          marks);
    }
  }
}
