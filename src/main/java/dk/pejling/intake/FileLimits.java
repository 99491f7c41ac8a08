package dk.pejling.intake;

/**
 * How large a file may be before it is refused unread.
 *
 * @param bytes of the file itself
 * @param entries parts of a workbook's archive
 * @param unpackedBytes of all parts together; POI's user model needs some twelve times as much
 */
public record FileLimits(long bytes, int entries, long unpackedBytes) {
  private static final long MIB = 1024L * 1024;

  /** A filled progress workbook is some 40 kB, 400 kB unpacked. */
  public static final FileLimits PROGRESS_SHEET = new FileLimits(5 * MIB, 500, 16 * MIB);

  /** The largest extract tried has 10 million lines. */
  public static final FileLimits EXTRACT = new FileLimits(1024 * MIB, 500, 512 * MIB);
}
