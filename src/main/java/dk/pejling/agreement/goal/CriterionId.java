package dk.pejling.agreement.goal;

/** Names a success criterion, such as {@code 1.3}: the pejlemærke's number, then its own. */
public record CriterionId(String value) {
  public CriterionId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
