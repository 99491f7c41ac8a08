package dk.pejling.agreement.indicator;

/** Whom of those an indicator counts a figure is of (`gruppe`): everyone, or a part of them. */
public sealed interface Group {
  Group EVERYONE = new Everyone();

  /** Such as {@code alle} or {@code kvinder}. */
  String label();

  /** All that the indicator counts. */
  record Everyone() implements Group {
    @Override
    public String label() {
      return "alle";
    }
  }

  /**
   * One group of a breakdown.
   *
   * @param breakdown the breakdown's name, such as {@code køn}
   * @param label such as {@code kvinder}
   */
  record Part(String breakdown, String label) implements Group {
    public Part {
      if (breakdown.isBlank() || label.isBlank()) {
        throw new IllegalArgumentException("\"%s\" of \"%s\"".formatted(label, breakdown));
      }
    }
  }
}
