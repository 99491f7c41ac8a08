package dk.pejling.rendering.docx;

import dk.pejling.rendering.docx.file.Parts;
import dk.pejling.rendering.docx.file.Relations;
import dk.pejling.rendering.docx.markup.Xml;
import dk.pejling.report.document.Document;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What every Word file has beside its text: the kinds of its parts, and what the document is. */
record WordPackage(Document document, Iterable<String> headers, boolean footed) {
  /** Parts that are the same in every document, by their kind. */
  static final List<String> FIXED = List.of("styles", "numbering", "settings");

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  private static final Map<String, String> EXTENSIONS =
      new TreeMap<>(
          Map.of(
              "odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont",
              "png", "image/png",
              "rels", "application/vnd.openxmlformats-package.relationships+xml",
              "svg", "image/svg+xml",
              "xml", "application/xml"));

  void write(Parts parts) {
    for (String fixed : FIXED) {
      parts.addFixed("word/" + fixed + ".xml", fixed + ".xml");
    }
    parts.addXml("docProps/core.xml", this::core);
    parts.addXml("docProps/app.xml", WordPackage::application);
    Relations relations = new Relations();
    relations.part("officeDocument", "word/document.xml");
    relations.part("extended-properties", "docProps/app.xml");
    relations.typed(CORE, "docProps/core.xml");
    parts.addXml("_rels/.rels", relations::write);
    parts.addXml("[Content_Types].xml", this::types);
  }

  private void types(Xml xml) {
    xml.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    EXTENSIONS.forEach(
        (extension, type) -> xml.leaf("Default", "Extension", extension, "ContentType", type));
    override(xml, "/word/document.xml", WORD + "document.main+xml");
    for (String fixed : FIXED) {
      override(xml, "/word/" + fixed + ".xml", WORD + fixed + "+xml");
    }
    override(xml, "/word/fontTable.xml", WORD + "fontTable+xml");
    for (String header : headers) {
      override(xml, "/word/" + header, WORD + "header+xml");
    }
    if (footed) {
      override(xml, "/word/footer1.xml", WORD + "footer+xml");
    }
    override(
        xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    override(
        xml,
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    xml.close();
  }

  private static void override(Xml xml, String part, String type) {
    xml.leaf("Override", "PartName", part, "ContentType", type);
  }

  private void core(Xml xml) {
    String date = document.asOf() + "T00:00:00Z";
    xml.open(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    xml.open("dc:title").text(document.title()).close();
    xml.open("dc:subject").text(document.subject()).close();
    xml.open("dc:creator").text(document.author()).close();
    xml.open("dc:language").text("da-DK").close();
    xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(date).close();
    xml.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(date).close();
    xml.close();
  }

  private static void application(Xml xml) {
    xml.open(
            "Properties",
            "xmlns",
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
        .open("Application")
        .text("Pejling")
        .close()
        .close();
  }
}
