package dk.pejling.intake.archive;

/** An archive says two things of itself; the message says which, in Danish. */
final class Contradiction extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean broken;

  private Contradiction(String found, boolean broken) {
    super(found);
    this.broken = broken;
  }

  static Contradiction of(String found) {
    return new Contradiction(found, false);
  }

  /** Cut off or damaged rather than made so. */
  static Contradiction broken(String found) {
    return new Contradiction(found, true);
  }

  boolean isBroken() {
    return broken;
  }

  String found() {
    return String.valueOf(getMessage());
  }
}
