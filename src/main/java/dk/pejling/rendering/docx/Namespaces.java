package dk.pejling.rendering.docx;

/** Which vocabularies a part uses, as attributes of its first element. */
final class Namespaces {
  static final String[] WORDS = {
    "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  };

  private Namespaces() {}
}
