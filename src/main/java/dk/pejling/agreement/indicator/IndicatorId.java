package dk.pejling.agreement.indicator;

/** Names an indicator, such as {@code akut-psyk}. */
public record IndicatorId(String value) {
  public IndicatorId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
