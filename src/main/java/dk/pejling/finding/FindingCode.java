package dk.pejling.finding;

/**
 * A kind of finding (`fejltype`): its stable code and the Danish texts that are the same wherever
 * it occurs. Each module that raises findings declares its own enum of codes.
 */
public interface FindingCode {
  /** Stable and language-neutral, such as {@code IND-204}; never reused for something else. */
  String id();

  Severity severity();

  /** What is wrong, in one Danish sentence without figures. */
  String title();

  /** What the person does to put it right: Danish, imperative. */
  String remedy();

  /** What follows as long as it stands: Danish. */
  String consequence();
}
