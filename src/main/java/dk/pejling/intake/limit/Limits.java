package dk.pejling.intake.limit;

/** The limits of everything that is read (`grænser`). */
public record Limits(FileLimits sheets, FileLimits extracts) {
  public static final Limits STANDARD = new Limits(FileLimits.PROGRESS_SHEET, FileLimits.EXTRACT);
}
