package dk.pejling.assessment.verdict;

/** Why an area has no figure for a period (`manglende tal`). */
public enum Absence {
  MISSING("mangler"),
  SUPPRESSED_BY_SOURCE("skjult af kilden"),
  NOT_APPLICABLE("ikke relevant"),
  /** Two sources say different things, and nothing says which is right. */
  CONTRADICTED("kilderne er uenige"),
  INCOMPLETE("ikke alle områder har tal");

  private final String label;

  Absence(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
