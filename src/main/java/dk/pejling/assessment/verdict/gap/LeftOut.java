package dk.pejling.assessment.verdict.gap;

/** An area or group that isn't compared, and why. */
public record LeftOut(String name, Because why) {
  /** What keeps it out. */
  public enum Because {
    /** By its source or for discretion; nothing says which. */
    HIDDEN("skjult"),
    WITHOUT_FIGURE("uden tal"),
    /** It has a figure here, but not at the end this period is held against. */
    NOT_AT_BOTH_ENDS("kun tal i den ene ende");

    private final String label;

    Because(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
