package dk.pejling.assessment.verdict;

/** A traffic light (`lys`), always shown as shape, word and colour (method §5). */
public enum Light {
  GREEN("grøn"),
  YELLOW("gul"),
  RED("rød"),
  GREY("grå");

  private final String label;

  Light(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
