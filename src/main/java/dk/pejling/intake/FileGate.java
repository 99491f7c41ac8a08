package dk.pejling.intake;

import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.intake.archive.ArchiveInspection;
import dk.pejling.intake.archive.ArchiveInspection.Fault;
import dk.pejling.intake.archive.ArchiveInspection.Outcome;
import dk.pejling.intake.limit.Allowance;
import dk.pejling.intake.limit.Excess;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.intake.limit.Limit;
import dk.pejling.intake.limit.LimitExceeded;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * The gate that every file passes before anything opens it (`port`). The content decides, never the
 * name. A file that is refused gets one finding that says what it is.
 */
public final class FileGate {
  private final FileLimits limits;

  public FileGate(FileLimits limits) {
    this.limits = limits;
  }

  /** Lets a workbook through, in the time that the gate alone may take. */
  public Checked<FileKind> admitWorkbook(IncomingFile file) throws IOException {
    return admitWorkbook(file, new Allowance(limits, System::nanoTime));
  }

  /**
   * Lets a workbook through, with findings worth knowing.
   *
   * @throws IOException if the file can't be read from the disk
   */
  public Checked<FileKind> admitWorkbook(IncomingFile file, Allowance allowance)
      throws IOException {
    return admit(file, List.of(FileKind.ZIP), allowance);
  }

  /**
   * Lets an extract through: a workbook, or any text.
   *
   * @throws IOException if the file can't be read from the disk
   */
  public Checked<FileKind> admitExtract(IncomingFile file, Allowance allowance) throws IOException {
    return admit(
        file,
        List.of(
            FileKind.ZIP,
            FileKind.TEXT,
            FileKind.WIDE_TEXT,
            FileKind.PX,
            FileKind.JSON,
            FileKind.EMPTY),
        allowance);
  }

  private Checked<FileKind> admit(IncomingFile file, List<FileKind> wanted, Allowance allowance)
      throws IOException {
    if (TemporaryName.isLock(file.name()) || TemporaryName.isUnfinished(file.name())) {
      return refuse(file, FileCode.LOCK_FILE, "en fil ved navn " + file.name(), "en færdig fil");
    }
    try {
      allowance.all(Limit.BYTES, Files.size(file.path()));
      FileKind kind = FileKind.of(file.path());
      if (kind == FileKind.ZIP) {
        return archive(file, allowance);
      }
      return wanted.contains(kind) ? Checked.accepted(kind) : refused(file, kind);
    } catch (LimitExceeded e) {
      return Checked.rejected(exceeded(file, e.excess()));
    }
  }

  private static Checked<FileKind> refused(IncomingFile file, FileKind kind) throws IOException {
    return switch (kind) {
      case EMPTY -> refuse(file, FileCode.EMPTY, "0 byte", expected(file));
      case OWNER -> refuse(file, FileCode.LOCK_FILE, kind.description(), expected(file));
      case OLD_WORKBOOK -> refuse(file, FileCode.OLD_EXCEL, kind.description(), expected(file));
      case COMPOUND -> compound(file);
      case TEXT, WIDE_TEXT, PX, JSON, HTML, XML, PDF, RICH_TEXT, BINARY, ZIP, WORKBOOK -> {
        Finding finding = finding(file, FileCode.OTHER_CONTENT, kind.description(), expected(file));
        yield Checked.rejected(
            isExtract(file)
                ? finding.withRemedy(
                    "Hent udtrækket igen i det format, kildeprofilen nævner. At ændre filnavnet er"
                        + " ikke nok.")
                : finding);
      }
    };
  }

  private static Checked<FileKind> compound(IncomingFile file) throws IOException {
    Compound compound = Compound.of(file.path());
    return switch (compound) {
      case ENCRYPTED -> refuse(file, FileCode.ENCRYPTED, compound.description(), expected(file));
      case WORKBOOK -> refuse(file, FileCode.OLD_EXCEL, compound.description(), expected(file));
      case OTHER -> refuse(file, FileCode.OTHER_CONTENT, compound.description(), expected(file));
    };
  }

  private static Checked<FileKind> archive(IncomingFile file, Allowance allowance)
      throws IOException {
    return switch (new ArchiveInspection(allowance).inspect(file.path())) {
      case Outcome.Sound sound -> Checked.accepted(FileKind.WORKBOOK, worthKnowing(file, sound));
      case Outcome.Unsound(Fault fault, String found) ->
          switch (fault) {
            case DAMAGED -> refuse(file, FileCode.DAMAGED, found, "en hel Excel-projektmappe");
            case CONTRADICTS ->
                refuse(file, FileCode.CONTRADICTS, found, "ét indhold, som alle programmer ser");
            case ENCRYPTED -> refuse(file, FileCode.ENCRYPTED, found, expected(file));
            case MACROS -> refuse(file, FileCode.MACROS, found, "et regneark uden makroer");
            case DOCTYPE -> refuse(file, FileCode.DOCTYPE, found, "ingen dokumenttype-erklæring");
            case BINARY_WORKBOOK -> refuse(file, FileCode.BINARY_WORKBOOK, found, expected(file));
            case OPEN_DOCUMENT -> refuse(file, FileCode.OPEN_DOCUMENT, found, expected(file));
            case OTHER -> refuse(file, FileCode.OTHER_ARCHIVE, found, expected(file));
          };
    };
  }

  private static List<Finding> worthKnowing(IncomingFile file, Outcome.Sound sound) {
    List<Finding> findings = new ArrayList<>();
    note(file, FileCode.EXTERNAL_LINKS, sound.links(), findings);
    note(file, FileCode.CONNECTIONS, sound.connections(), findings);
    note(file, FileCode.EMBEDDED, sound.embedded(), findings);
    if (sound.after() > 0) {
      String found = DanishNumber.of(sound.after()) + " byte efter arkivets slutning";
      findings.add(finding(file, FileCode.AFTER_THE_END, found, "intet efter slutningen"));
    }
    return findings;
  }

  private static void note(
      IncomingFile file, FileCode code, List<String> parts, List<Finding> into) {
    if (!parts.isEmpty()) {
      String more = parts.size() > 1 ? " og %s til".formatted(parts.size() - 1) : "";
      into.add(finding(file, code, parts.getFirst() + more, "kun værdier og egne formler"));
    }
  }

  /** Of a file that is more than it may be. */
  public static Finding exceeded(IncomingFile file, Excess excess) {
    FileCode code =
        switch (excess.limit()) {
          case BYTES -> FileCode.TOO_LARGE;
          case PARTS, UNPACKED_BYTES, PART_BYTES -> FileCode.EXPANDS_TOO_MUCH;
          case ROWS,
              COLUMNS,
              CELLS,
              TEXTS,
              TEXT_LENGTH,
              DESCRIPTION_BYTES,
              DESCRIPTION_PARTS,
              CATEGORIES,
              FIGURES,
              ABSENT_FIGURES,
              WAITING_FIGURES ->
              FileCode.TOO_MUCH;
          case SECONDS -> FileCode.TOO_SLOW;
        };
    return finding(file, code, excess.told(), excess.expected());
  }

  private static boolean isExtract(IncomingFile file) {
    return file.kind() == IncomingFile.Kind.EXTRACT;
  }

  private static String expected(IncomingFile file) {
    return isExtract(file)
        ? "en tekstfil eller en Excel-projektmappe (xlsx)"
        : "en Excel-projektmappe (xlsx) uden adgangskode";
  }

  private static Checked<FileKind> refuse(
      IncomingFile file, FileCode code, String found, String expected) {
    return Checked.rejected(finding(file, code, found, expected));
  }

  private static Finding finding(IncomingFile file, FileCode code, String found, String expected) {
    return Finding.of(code, new WholeFile(file.name()), "", found, expected);
  }
}
