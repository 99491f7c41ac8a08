package dk.pejling.agreement.geography;

/** A level of areas (`niveau`), finest first: municipalities make up clusters, those the region. */
public enum AreaLevel {
  MUNICIPALITY("kommune"),
  CLUSTER("klynge"),
  REGION("region");

  private final String label;

  AreaLevel(String label) {
    this.label = label;
  }

  /** The Danish word, in the singular and without a capital. */
  public String label() {
    return label;
  }

  /** Whether this level is {@code other} or finer. */
  public boolean reaches(AreaLevel other) {
    return compareTo(other) <= 0;
  }
}
