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
}
