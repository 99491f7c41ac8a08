package dk.pejling.intake;

import java.util.List;
import java.util.Locale;

/**
 * Names that programs give files while they work (`midlertidige filer`); none is what somebody
 * hands in.
 *
 * <pre>
 *   ~$klynge-nord.xlsx           Excel: the workbook is open
 *   .~lock.klynge-nord.xlsx#     LibreOffice: the same
 *   klynge-nord.xlsx.part        being copied or downloaded
 *   ~WRL0001.tmp                 being saved
 * </pre>
 */
public final class TemporaryName {
  private static final List<String> ENDINGS =
      List.of(
          ".tmp",
          ".temp",
          ".part",
          ".partial",
          ".crdownload",
          ".download",
          ".filepart",
          ".swp",
          "~");

  private TemporaryName() {}

  /** The workbook of that name, without the mark, is open in a spreadsheet program. */
  public static boolean isLock(String name) {
    return name.startsWith("~$") || (name.startsWith(".~lock.") && name.endsWith("#"));
  }

  /** A program is copying or saving it, or was cut short. */
  public static boolean isUnfinished(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("~wr") || ENDINGS.stream().anyMatch(lower::endsWith);
  }
}
