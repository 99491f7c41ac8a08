package dk.pejling.report.document;

/**
 * A status shape (`tegn`): the outline gives the light, the sign inside the verdict (visual
 * specification in docs/architecture.md). Always beside its word or explained by a key.
 */
public enum Mark {
  ACHIEVED("Nået"),
  MAINTAINED("Fastholdt"),
  WITHIN("Inden for"),
  ON_TRACK("På sporet"),
  BEHIND_PROGRESSING("Bagud, i fremgang"),
  BEHIND_LIMITED("Bagud, begrænset fremgang"),
  BEHIND("Bagud"),
  WRONG_DIRECTION("Forkert retning"),
  NOT_MAINTAINED("Ikke fastholdt"),
  OUTSIDE("Uden for"),
  NOT_ACHIEVED("Ikke nået"),
  NOT_ASSESSABLE("Kan ikke vurderes"),
  CANCELLED("Udgået"),
  /** Lights that people give: open shapes with a dot. */
  GIVEN_GREEN("Faglig vurdering: grøn"),
  GIVEN_YELLOW("Faglig vurdering: gul"),
  GIVEN_RED("Faglig vurdering: rød"),
  GIVEN_GREY("Faglig vurdering: grå");

  private final String words;

  Mark(String words) {
    this.words = words;
  }

  /** What a screen reader says where the mark stands alone, and what the key prints. */
  public String words() {
    return words;
  }
}
