package dk.pejling.intake.extract.proposal.cube;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.FileKind;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.extract.cube.CubeCell;
import dk.pejling.intake.extract.cube.CubeCode;
import dk.pejling.intake.extract.cube.CubeFaultException;
import dk.pejling.intake.extract.cube.CubeHead;
import dk.pejling.intake.extract.cube.CubeLimits;
import dk.pejling.intake.extract.cube.CubeSource;
import dk.pejling.intake.extract.cube.CubeVisitor;
import dk.pejling.intake.extract.cube.ShownText;
import dk.pejling.intake.extract.jsonstat.JsonStatFile;
import dk.pejling.intake.extract.px.PxFile;
import dk.pejling.intake.limit.Allowance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What an unknown PX or JSON-stat file holds, without any profile (`omrids`).
 *
 * @param format as a profile names it: {@code px} or {@code json-stat}
 * @param language of the names, empty where that is the file's own
 * @param datasets their names where the file has several; the first is outlined
 * @param head dimensions with their categories, title, languages, source and rights
 * @param figures cells that hold a number
 * @param decimals the most that any of them has
 * @param symbols what stands in the other cells, with how often; the empty text where nothing does
 * @param marks what the file puts on figures, with how often
 */
record CubeOutline(
    String format,
    String language,
    List<String> datasets,
    CubeHead head,
    long figures,
    int decimals,
    Map<String, Long> symbols,
    Map<String, Long> marks) {
  static final String PX = "px";

  private static final String DANISH = "da";
  private static final int MOST_DIFFERENT = 50;
  private static final Pattern NUMBER = Pattern.compile("-?\\d++(?:\\.(\\d++))?+");

  CubeOutline {
    datasets = List.copyOf(datasets);
  }

  /**
   * Looks at a file, in Danish where it is in Danish too.
   *
   * @throws IOException if the disk fails; never for what is in the file
   */
  static Checked<CubeOutline> of(IncomingFile file, FileKind kind, Allowance allowance)
      throws IOException {
    CubeLimits limits = new CubeLimits(allowance.limits());
    CubeSource source = CubeSource.of(file.path());
    try {
      return kind == FileKind.PX
          ? px(new PxFile(source, file.name(), limits), allowance)
          : json(new JsonStatFile(source, file.name(), limits), allowance);
    } catch (CubeFaultException e) {
      return Checked.rejected(List.of(e.finding()));
    }
  }

  private static Checked<CubeOutline> px(PxFile file, Allowance allowance) throws IOException {
    Looking own = new Looking(allowance);
    file.visit("", own);
    List<String> languages = own.heads.getFirst().languages();
    if (!languages.contains(DANISH) || languages.getFirst().equals(DANISH)) {
      return own.outline(PX, "", List.of());
    }
    Looking danish = new Looking(allowance);
    file.visit(DANISH, danish);
    return danish.outline(PX, DANISH, List.of());
  }

  private static Checked<CubeOutline> json(JsonStatFile file, Allowance allowance)
      throws IOException {
    Looking looking = new Looking(allowance);
    try {
      file.visit("", looking);
      return looking.outline("json-stat", "", List.of());
    } catch (CubeFaultException e) {
      List<String> datasets = e.code() == CubeCode.WHICH_DATASET ? file.datasets() : List.of();
      if (datasets.size() < 2) {
        throw e;
      }
      file.visit(datasets.getFirst(), looking);
      return looking.outline("json-stat", "", datasets);
    }
  }

  private static final class Looking implements CubeVisitor {
    private final Allowance allowance;
    private final List<CubeHead> heads = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Long> symbols = new TreeMap<>();
    private final Map<String, Long> marks = new TreeMap<>();
    private long figures;
    private int decimals;

    Looking(Allowance allowance) {
      this.allowance = allowance;
    }

    @Override
    public boolean head(CubeHead head, SourceLocation at) {
      heads.add(head);
      return true;
    }

    /** Where a cell is empty, the mark on it stands for the figure, as when the file is read. */
    @Override
    public void cell(long index, CubeCell cell) {
      allowance.row();
      var number = NUMBER.matcher(cell.text());
      if (cell.text().isEmpty()) {
        count(symbols, cell.status());
        return;
      }
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

    Checked<CubeOutline> outline(String format, String language, List<String> datasets) {
      return Checked.accepted(
          new CubeOutline(
              format, language, datasets, heads.getFirst(), figures, decimals, symbols, marks),
          findings);
    }
  }
}
