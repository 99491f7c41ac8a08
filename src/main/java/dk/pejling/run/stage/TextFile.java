package dk.pejling.run.stage;

/**
 * A text that people wrote and a run reads whole.
 *
 * @param name without folder
 * @param sha256 of its bytes
 */
public record TextFile(String name, String text, String sha256) {
  /** The name without its ending. */
  public String stem() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
