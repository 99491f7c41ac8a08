package dk.pejling.intake.limit;

/** Reading stops: the file is more than it may be. Caught where the reading began. */
public final class LimitExceeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Excess excess;

  LimitExceeded(Excess excess) {
    super(excess.told(), null, false, false);
    this.excess = excess;
  }

  public Excess excess() {
    return excess;
  }
}
