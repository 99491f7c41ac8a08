package dk.pejling.intake.sheet;

import dk.pejling.intake.sheet.form.FormSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Whether a file is a progress workbook, by its hidden sheet; no more of it is read. */
public final class FormMark {
  /** The list of sheets of any workbook is some thousand bytes. */
  private static final int LOOKED_AT = 1 << 18;

  private FormMark() {}

  /** Of any file; one that can't be opened is none. */
  public static boolean isOn(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      @Nullable ZipEntry list = zip.getEntry("xl/workbook.xml");
      if (list == null) {
        return false;
      }
      try (InputStream in = zip.getInputStream(list)) {
        String text = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
        return text.contains("name=\"" + FormSheet.HIDDEN + "\"");
      }
    } catch (IOException | IllegalArgumentException notAnArchive) {
      return false;
    }
  }
}
