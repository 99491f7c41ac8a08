package dk.pejling.intake.extract.profile;

import java.nio.charset.Charset;
import java.util.List;

/** What kind of file an extract is (`filformat`). */
public sealed interface FileFormat {
  /** Text with one row a line and headings in the first. */
  record Csv(Charset encoding, char separator) implements FileFormat {}

  /**
   * A workbook; its first sheet counts.
   *
   * @param fillDown columns whose labels stand only on the first row of a block
   */
  record Workbook(List<String> fillDown) implements FileFormat {
    public Workbook {
      fillDown = List.copyOf(fillDown);
    }
  }

  /**
   * A statistical cube: figures in the order of their dimensions. Each figure becomes a row, with a
   * column for each dimension. Such files always write a decimal point.
   */
  sealed interface Cube extends FileFormat {
    /** Heading of the figure where no dimension has the headings of figures. */
    String FIGURE = "(tal)";

    /** Heading of the mark that a file may put on a figure. */
    String STATUS = "(status)";

    /** Dimensions known by the codes of their categories; all others are by their names. */
    List<String> byCode();

    /** The dimension whose categories are columns of figures, or empty. */
    String measures();
  }

  /**
   * PC-Axis.
   *
   * @param language of the names, or empty for the file's own
   */
  record Px(String language, List<String> byCode, String measures) implements Cube {
    public Px {
      byCode = List.copyOf(byCode);
    }
  }

  /**
   * JSON-stat, any version.
   *
   * @param dataset which of several, or empty where the file has one
   */
  record JsonStat(String dataset, List<String> byCode, String measures) implements Cube {
    public JsonStat {
      byCode = List.copyOf(byCode);
    }
  }
}
