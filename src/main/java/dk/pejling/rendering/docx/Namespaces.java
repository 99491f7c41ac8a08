package dk.pejling.rendering.docx;

/** Which vocabularies a part uses, as attributes of its first element. */
final class Namespaces {
  static final String[] DOCUMENT = {
    "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  };

  /** With the older drawings, in which programs look for watermarks. */
  static final String[] FURNITURE = {
    "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xmlns:v", "urn:schemas-microsoft-com:vml",
    "xmlns:o", "urn:schemas-microsoft-com:office:office"
  };

  private Namespaces() {}
}
