package dk.pejling.intake.extract.table.file;

import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.table.Sample;
import dk.pejling.intake.extract.table.UnreadableTableException;
import dk.pejling.intake.extract.table.csv.CsvSample;
import dk.pejling.intake.extract.table.sheet.SheetSample;
import dk.pejling.intake.limit.Allowance;
import java.io.IOException;
import java.nio.file.Path;

/** Takes samples of files that no profile describes yet, within the limits of any extract. */
public final class Samples {
  private Samples() {}

  /**
   * Of a text file; lines that can't be taken apart are left out.
   *
   * @param most records to look at
   */
  public static Sample ofText(Path file, FileFormat.Csv format, int most, Allowance allowance)
      throws IOException {
    return CsvSample.of(file, format, most, allowance);
  }

  /**
   * Of a workbook's first sheet.
   *
   * @throws UnreadableTableException if it is damaged
   */
  public static Sample ofWorkbook(Path file, Allowance allowance) throws IOException {
    return SheetSample.of(file, allowance);
  }
}
