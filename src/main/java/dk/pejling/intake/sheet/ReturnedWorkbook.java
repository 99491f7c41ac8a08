package dk.pejling.intake.sheet;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.Quotable;
import dk.pejling.intake.FileGate;
import dk.pejling.intake.FileKind;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.limit.Allowance;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.intake.limit.LimitExceeded;
import dk.pejling.intake.sheet.annotate.AnnotatedWorkbook;
import dk.pejling.intake.sheet.grid.Book;
import dk.pejling.intake.sheet.list.ListWorkbook;
import dk.pejling.intake.sheet.part.UnfitPart;
import dk.pejling.intake.sheet.workbook.WorkbookFile;
import java.io.IOException;
import java.util.List;

/**
 * What somebody gets back for a file (`svar`): a progress workbook with its findings in it, ready
 * to be corrected and handed in again, or the list of findings in a workbook of its own. The copy
 * holds the cluster's own answers and is for nobody else.
 */
public final class ReturnedWorkbook {
  private final byte[] bytes;
  private final boolean copy;

  private ReturnedWorkbook(byte[] bytes, boolean copy) {
    this.bytes = bytes;
    this.copy = copy;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** Whether it is the file itself with its findings, and not the list alone. */
  public boolean isCopy() {
    return copy;
  }

  /**
   * A progress workbook with these findings of it; of one that can't be opened or added to, the
   * list alone.
   *
   * @throws IOException if the file can't be read from the disk
   */
  public static ReturnedWorkbook of(IncomingFile file, List<Finding> findings) throws IOException {
    return of(file, findings, FileLimits.PROGRESS_SHEET);
  }

  /**
   * The same, with the limits that the file was read by.
   *
   * @throws IOException if the file can't be read from the disk
   */
  public static ReturnedWorkbook of(IncomingFile file, List<Finding> findings, FileLimits limits)
      throws IOException {
    try {
      if (new FileGate(limits).admitWorkbook(file) instanceof Checked.Accepted<FileKind>
          && WorkbookFile.open(file, new Allowance(limits, System::nanoTime))
              instanceof Checked.Accepted<Book>(Book book, var none)) {
        return new ReturnedWorkbook(AnnotatedWorkbook.of(file, book, findings), true);
      }
    } catch (UnfitPart | LimitExceeded listAlone) {
      return list(Quotable.of(file.name()), findings);
    }
    return list(Quotable.of(file.name()), findings);
  }

  /**
   * The list alone.
   *
   * @param subject what the findings are about, in Danish
   */
  public static ReturnedWorkbook list(String subject, List<Finding> findings) {
    return new ReturnedWorkbook(ListWorkbook.of(subject, findings), false);
  }
}
