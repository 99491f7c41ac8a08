package dk.pejling.intake;

import java.util.List;
import java.util.Locale;

/** Names that programs give to files while they work on them (`midlertidige filer`). */
public final class UnfinishedName {
  private static final List<String> BEGINNINGS = List.of("~$", ".~lock.", "~wr");
  private static final List<String> ENDINGS =
      List.of(".tmp", ".temp", ".part", ".partial", ".crdownload", ".download", ".swp", "~");

  private UnfinishedName() {}

  /** Whether the name alone says that the file is not for reading. */
  public static boolean is(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return BEGINNINGS.stream().anyMatch(lower::startsWith)
        || ENDINGS.stream().anyMatch(lower::endsWith);
  }
}
