package dk.pejling.run.stage;

import dk.pejling.report.Foelgebrev;
import java.util.List;

/**
 * What a report and the files beside it are laid out by (`skabeloner`).
 *
 * @param beside of letter and area sheets; what has no template isn't made
 */
public record Templates(TextFile report, List<TextFile> beside) {
  public static final String CLUSTER = "klynge";
  public static final String MUNICIPALITY = "kommune";

  /** Names of the templates beside the report's own, without ending. */
  public static final List<String> BESIDE = List.of(Foelgebrev.TEMPLATE, CLUSTER, MUNICIPALITY);

  public Templates {
    beside = List.copyOf(beside);
  }

  /** Of the report alone. */
  public static Templates of(TextFile report) {
    return new Templates(report, List.of());
  }
}
