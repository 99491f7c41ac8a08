package dk.pejling.agreement.geography;

/**
 * Names an area: a municipality's three-digit code, the region's four-digit code, or a cluster's id
 * from the agreement.
 */
public record AreaId(String value) implements Comparable<AreaId> {
  public AreaId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank area id");
    }
  }

  @Override
  public int compareTo(AreaId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
