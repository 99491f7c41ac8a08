package dk.pejling.intake.limit;

/**
 * A limit that a file exceeds (`overskridelse`).
 *
 * @param found that was counted; where counting stopped at the limit, one more than it
 * @param stopped whether there may be still more
 */
public record Excess(Limit limit, long found, boolean stopped, FileLimits limits) {
  /** What was found, in Danish. */
  public String told() {
    return stopped ? "mere end " + limit.told(limits.of(limit)) : limit.told(found);
  }

  /** What was expected, in Danish, with the key that changes it. */
  public String expected() {
    return "højst %s (%s under %s i %s)"
        .formatted(
            limit.told(limits.of(limit)), limit.key(), limits.section(), LimitsReader.FILE_NAME);
  }
}
