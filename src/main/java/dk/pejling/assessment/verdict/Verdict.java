package dk.pejling.assessment.verdict;

/**
 * The judgement of a criterion (`vurdering`, method §2-3), best first; those that can't be assessed
 * last.
 */
public enum Verdict {
  ACHIEVED("Nået", Light.GREEN),
  MAINTAINED("Fastholdt", Light.GREEN),
  WITHIN("Inden for", Light.GREEN),
  ON_TRACK("På sporet", Light.GREEN),
  BEHIND_PROGRESSING("Bagud, i fremgang", Light.YELLOW),
  BEHIND_LIMITED("Bagud, begrænset fremgang", Light.YELLOW),
  /** A milestone that is overdue or forecast too late; the basis has the days. */
  BEHIND("Bagud", Light.YELLOW),
  WRONG_DIRECTION("Forkert retning", Light.RED),
  NOT_MAINTAINED("Ikke fastholdt", Light.RED),
  OUTSIDE("Uden for", Light.RED),
  NOT_ACHIEVED("Ikke nået", Light.RED),
  NOT_ASSESSABLE("Kan ikke vurderes", Light.GREY),
  /** A milestone the parties have given up; shown, never dropped. */
  CANCELLED("Udgået", Light.GREY);

  private final String label;
  private final Light light;

  Verdict(String label, Light light) {
    this.label = label;
    this.light = light;
  }

  /** The Danish words shown to people. */
  public String label() {
    return label;
  }

  public Light light() {
    return light;
  }

  /** Whether it counts among the assessable criteria. */
  public boolean assessable() {
    return light != Light.GREY;
  }

  /** Whether it counts as reached, maintained or on track. */
  public boolean favourable() {
    return light == Light.GREEN;
  }
}
