package dk.pejling.run;

import java.time.LocalDate;
import java.util.List;

/**
 * The whole chain behind a verdict (`forklaring`), in Danish as people read it and after disclosure
 * control.
 *
 * @param method name and version
 * @param standing what the figures are worth: empty for real ones, else a warning
 * @param sentence one or two sentences
 * @param arithmetic the last line is the result; empty where nothing is calculated
 * @param certainty what the uncertainty says of each comparison
 * @param remedies what would make it assessable; empty where it is
 * @param beside what stands beside the verdict and never changes it
 * @param inputs every figure or answer that went in
 * @param files where they stand, numbered from 1
 * @param elsewhere verdicts in the areas below the region, where the region is asked for
 */
public record ExplainedVerdict(
    String report,
    LocalDate asOf,
    String method,
    String standing,
    Criterion criterion,
    JudgedArea area,
    String verdict,
    String headline,
    String light,
    String sentence,
    List<Line> arithmetic,
    List<String> certainty,
    List<String> remedies,
    List<Beside> beside,
    List<Input> inputs,
    List<File> files,
    List<Elsewhere> elsewhere) {
  public ExplainedVerdict {
    arithmetic = List.copyOf(arithmetic);
    certainty = List.copyOf(certainty);
    remedies = List.copyOf(remedies);
    beside = List.copyOf(beside);
    inputs = List.copyOf(inputs);
    files = List.copyOf(files);
    elsewhere = List.copyOf(elsewhere);
  }

  /**
   * A success criterion.
   *
   * @param kind such as {@code måltal}
   * @param goal such as {@code 19,0 pct. i 2027}
   * @param indicator what it is measured by, or empty
   * @param decided where it was decided
   * @param place where it stands in the agreement file
   */
  public record Criterion(
      String id,
      String name,
      String pejlemaerke,
      String kind,
      String goal,
      String indicator,
      String decided,
      String note,
      String place) {}

  /**
   * @param level such as {@code klynge}
   */
  public record JudgedArea(String id, String name, String level) {}

  /** A line of a calculation. */
  public record Line(String label, String expression, String result) {}

  /**
   * Something beside the verdict.
   *
   * @param title such as {@code Udvikling}
   */
  public record Beside(String title, String sentence, List<Line> arithmetic) {
    public Beside {
      arithmetic = List.copyOf(arithmetic);
    }
  }

  /**
   * A figure or an answer that went in.
   *
   * @param role such as {@code Baseline}; empty for a part
   * @param period or empty
   * @param value with unit, or the words in its place, such as {@code skjult}
   * @param interval 95 %, or empty
   * @param counts or empty
   * @param remarks such as {@code foreløbigt tal}
   * @param places where it stands itself, beyond its parts
   * @param parts what it was made from or checked against
   */
  public record Input(
      String role,
      String area,
      String period,
      String value,
      String interval,
      String counts,
      List<String> remarks,
      List<Place> places,
      List<Input> parts) {
    public Input {
      remarks = List.copyOf(remarks);
      places = List.copyOf(places);
      parts = List.copyOf(parts);
    }

    /** The same, in that role. */
    public Input as(String other) {
      return new Input(other, area, period, value, interval, counts, remarks, places, parts);
    }
  }

  /**
   * @param file its number among the files
   * @param where sheet and cell, or line; empty for the whole file
   */
  public record Place(int file, String where) {}

  /**
   * A file.
   *
   * @param sha256 64 hexadecimal digits
   * @param received when its content came the first time, as ISO 8601; empty for what no run has
   *     taken in yet
   */
  public record File(int number, String name, FileKind kind, String sha256, String received) {}

  /** What a file is. */
  public enum FileKind {
    AGREEMENT,
    /** A workbook or an extract. */
    DATA
  }

  /** The criterion's verdict in another area. */
  public record Elsewhere(String id, String area, String verdict, String light) {}
}
