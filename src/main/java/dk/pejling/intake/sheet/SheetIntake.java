package dk.pejling.intake.sheet;

import dk.pejling.agreement.Agreement;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.FileGate;
import dk.pejling.intake.FileKind;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.limit.Allowance;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.intake.limit.LimitExceeded;
import dk.pejling.intake.sheet.answer.AnswerCode;
import dk.pejling.intake.sheet.grid.Book;
import dk.pejling.intake.sheet.workbook.WorkbookFile;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.observation.ReceivedFile.Dating;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Takes in progress workbooks (`statusskemaer`): through the gate, opened, read. Whatever is wrong
 * with a file's content ends in findings.
 */
public final class SheetIntake {
  private final FileLimits limits;
  private final LongSupplier nanos;
  private final ProgressSheetReader reader;

  public SheetIntake(Agreement agreement) {
    this(agreement, FileLimits.PROGRESS_SHEET, System::nanoTime);
  }

  /**
   * With other limits than the standard's.
   *
   * @param nanos a ticker, for the time that a file may take
   */
  public SheetIntake(Agreement agreement, FileLimits limits, LongSupplier nanos) {
    this.limits = limits;
    this.nanos = nanos;
    this.reader = new ProgressSheetReader(agreement);
  }

  /** Whether the finding is of a surprising answer that has its reason beside it. */
  public static boolean isOfExplained(Finding finding) {
    return finding.code().equals(AnswerCode.SURPRISING_EXPLAINED.id());
  }

  /**
   * Reads one file.
   *
   * @throws IOException if the file can't be read from the disk
   */
  public Received read(IncomingFile file) throws IOException {
    Allowance allowance = new Allowance(limits, nanos);
    try {
      return read(file, allowance);
    } catch (LimitExceeded e) {
      return notUnderstood(file, List.of(FileGate.exceeded(file, e.excess())));
    }
  }

  private Received read(IncomingFile file, Allowance allowance) throws IOException {
    return switch (new FileGate(limits).admitWorkbook(file, allowance)) {
      case Checked.Rejected<FileKind>(List<Finding> findings) -> notUnderstood(file, findings);
      case Checked.Accepted<FileKind>(FileKind kind, List<Finding> worthKnowing) ->
          switch (WorkbookFile.open(file, allowance)) {
            case Checked.Rejected<Book>(List<Finding> findings) ->
                notUnderstood(file, joined(worthKnowing, findings));
            case Checked.Accepted<Book>(Book book, List<Finding> none) ->
                book(file, book, worthKnowing);
          };
    };
  }

  private Received book(IncomingFile file, Book book, List<Finding> before) {
    ProgressSheetReader.Result result = reader.read(file, book);
    return new Received(
        received(file, result.content(), book.saved(), result.rows()),
        List.of(),
        joined(before, result.findings()));
  }

  private static Received notUnderstood(IncomingFile file, List<Finding> findings) {
    return new Received(
        received(file, new Content.NotUnderstood(), new Dating.Unknown(), 0), List.of(), findings);
  }

  private static ReceivedFile received(IncomingFile file, Content content, Dating saved, int rows) {
    return new ReceivedFile(file.name(), file.sha256(), file.received(), content, saved, rows);
  }

  private static List<Finding> joined(List<Finding> first, List<Finding> second) {
    List<Finding> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
