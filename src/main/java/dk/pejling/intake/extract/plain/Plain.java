package dk.pejling.intake.extract.plain;

import dk.pejling.intake.extract.profile.Columns.PeriodPlace;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.profile.NumberMarks;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.table.file.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Which files are read as bytes. The rest of the rule is in their content: from the first quote, or
 * carriage return that doesn't stand before a line feed, a file is read the general way from its
 * beginning.
 *
 * @param smallest in bytes; below it the general way is as fast
 */
public record Plain(long smallest, int threads) {
  private static final long MIB = 1L << 20;
  private static final int MOST_THREADS = 2;

  /** Where speed counts. */
  public static final Plain LARGE =
      new Plain(MIB, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));

  /** Every file the general way. */
  public static final Plain NEVER = new Plain(Long.MAX_VALUE, 1);

  public boolean takes(Path file, SourceProfile profile) throws IOException {
    return smallest < Long.MAX_VALUE
        && isUsual(profile)
        && Files.size(file) >= smallest
        && Tables.isText(file);
  }

  /** Headings and rows of fields, a column for each label, and tokens that aren't numbers. */
  private static boolean isUsual(SourceProfile profile) {
    return profile.format() instanceof FileFormat.Csv(var encoding, char separator)
        && separator < 0x80
        && !Character.isWhitespace(separator)
        && !Character.isLetterOrDigit(separator)
        && profile.marks() instanceof NumberMarks.Said
        && profile.columns().period() instanceof PeriodPlace.InColumn
        && profile.shape().isUsual()
        && Stream.concat(
                profile.tokens().missing().stream(), profile.tokens().suppressed().stream())
            .noneMatch(
                token -> !token.isEmpty() && token.charAt(0) <= '9' && token.charAt(0) >= '0');
  }
}
