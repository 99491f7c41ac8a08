package dk.pejling.assessment;

/** The method that judged (`metodeversion`), pinned per run and printed in every report. */
public enum MethodVersion {
  V1("Pejling, metodeversion 1");

  private final String label;

  MethodVersion(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
