package dk.pejling.finding;

/** How much a finding matters (`alvor`). */
public enum Severity {
  /** Something is held back until it is corrected. */
  ERROR("Fejl"),
  /** Something is surprising and is used once it has been explained. */
  CONFIRM("Kræver svar"),
  /** Something worth knowing; nothing is held back. */
  NOTICE("Oplysning");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The Danish word shown to people. */
  public String label() {
    return label;
  }
}
