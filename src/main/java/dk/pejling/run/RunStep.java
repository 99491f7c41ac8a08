package dk.pejling.run;

/** The steps of a run (`trin`), in order. */
public enum RunStep {
  INTAKE("intake", "Indlæser filer"),
  ASSESS("assess", "Vurderer"),
  RENDER("render", "Sætter rapporten op"),
  PUBLISH("publish", "Lægger rapporten på plads");

  private final String id;
  private final String label;

  RunStep(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** Its name in the job repository. */
  public String id() {
    return id;
  }

  /** The Danish words shown to people. */
  public String label() {
    return label;
  }
}
