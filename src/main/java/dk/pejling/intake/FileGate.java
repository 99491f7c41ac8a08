package dk.pejling.intake;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/**
 * The gate that every file passes before a library opens it (`port`). The content decides, never
 * the name. A file that is refused gets one finding that says what it is.
 */
public final class FileGate {
  /** In a compound file's directory this name, in UTF-16, marks an encrypted Office document. */
  private static final byte[] ENCRYPTED_MARK =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private final FileLimits limits;

  public FileGate(FileLimits limits) {
    this.limits = limits;
  }

  /**
   * Lets a workbook through, with findings worth knowing.
   *
   * @throws IOException if the file can't be read from the disk
   */
  public Checked<FileKind> admitWorkbook(IncomingFile file) throws IOException {
    if (file.name().startsWith("~$")) {
      return refuse(file, FileCode.LOCK_FILE, "filnavnet begynder med ~$", "et regneark");
    }
    long size = Files.size(file.path());
    if (size > limits.bytes()) {
      return refuse(file, FileCode.TOO_LARGE, size + " byte", "højst " + limits.bytes() + " byte");
    }
    FileKind kind = FileKind.of(head(file));
    return switch (kind) {
      case WORKBOOK -> archive(file);
      case EMPTY -> refuse(file, FileCode.EMPTY, "0 byte", FileKind.WORKBOOK.description());
      case COMPOUND -> compound(file);
      case TEXT, HTML, XML, PDF, BINARY ->
          refuse(file, FileCode.OTHER_CONTENT, kind.description(), FileKind.WORKBOOK.description());
    };
  }

  private Checked<FileKind> archive(IncomingFile file) throws IOException {
    return switch (new ArchiveInspection(limits).inspect(file.path())) {
      case ArchiveInspection.Sound sound ->
          Checked.accepted(
              FileKind.WORKBOOK,
              sound.externalLinks().stream()
                  .limit(1)
                  .map(
                      link ->
                          finding(
                              file, FileCode.EXTERNAL_LINKS, link, "kun værdier og egne formler"))
                  .toList());
      case ArchiveInspection.Unsound(FileCode code, String found, String expected) ->
          refuse(file, code, found, expected);
    };
  }

  private static Checked<FileKind> compound(IncomingFile file) throws IOException {
    boolean encrypted = contains(Files.readAllBytes(file.path()), ENCRYPTED_MARK);
    return refuse(
        file,
        encrypted ? FileCode.ENCRYPTED : FileCode.OLD_EXCEL,
        encrypted ? "en krypteret Office-fil" : FileKind.COMPOUND.description(),
        FileKind.WORKBOOK.description() + " uden adgangskode");
  }

  private static Checked<FileKind> refuse(
      IncomingFile file, FileCode code, String found, String expected) {
    return Checked.rejected(List.of(finding(file, code, found, expected)));
  }

  private static Finding finding(IncomingFile file, FileCode code, String found, String expected) {
    return Finding.of(code, new WholeFile(file.name()), "", found, expected);
  }

  private static byte[] head(IncomingFile file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      return in.readNBytes(FileKind.HEAD);
    }
  }

  private static boolean contains(byte[] bytes, byte[] part) {
    for (int at = 0; at + part.length <= bytes.length; at++) {
      int same = 0;
      while (same < part.length && bytes[at + same] == part[same]) {
        same++;
      }
      if (same == part.length) {
        return true;
      }
    }
    return false;
  }
}
