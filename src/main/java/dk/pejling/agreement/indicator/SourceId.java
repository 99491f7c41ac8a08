package dk.pejling.agreement.indicator;

/** Names a source of indicators, such as {@code esundhed}. */
public record SourceId(String value) {
  public SourceId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
