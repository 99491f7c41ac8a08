package dk.pejling.finding;

/**
 * A code of a kind of finding (`fejlkode`). Each module that raises findings declares its own enum
 * of codes.
 */
public interface FindingCode {
  FindingKind kind();

  default String id() {
    return kind().id();
  }

  default Severity severity() {
    return kind().severity();
  }

  default String title() {
    return kind().title();
  }

  default String remedy() {
    return kind().remedy();
  }

  default String consequence() {
    return kind().consequence();
  }

  /** A finding about a file or folder as a whole. */
  default Finding about(String file, String found, String expected) {
    return Finding.of(this, new SourceLocation.WholeFile(file), "", found, expected);
  }
}
