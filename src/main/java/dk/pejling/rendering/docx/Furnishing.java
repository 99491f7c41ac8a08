package dk.pejling.rendering.docx;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.docx.file.Parts;
import dk.pejling.rendering.docx.file.Relations;
import dk.pejling.rendering.docx.markup.Xml;
import dk.pejling.rendering.docx.style.CharacterStyle;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.text.Composition;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.report.document.Document.Furniture;
import dk.pejling.report.document.Document.Watermark;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers and footers of a document: one header for each running head. */
final class Furnishing {
  private static final String BARE = "header0.xml";
  private static final String FOOTER = "footer1.xml";

  private final Furniture furniture;
  private final Relations relations;
  private final Map<String, String> byHead = new LinkedHashMap<>();
  private boolean bareUsed;

  Furnishing(Furniture furniture, Relations relations) {
    this.furniture = furniture;
    this.relations = relations;
  }

  /** Header and footer of a section with that running head. */
  void furnished(String head, Xml xml) {
    String name = byHead.computeIfAbsent(head, any -> "header" + (byHead.size() + 1) + ".xml");
    reference(xml, "w:headerReference", relations.part("header", name));
    reference(xml, "w:footerReference", relations.part("footer", FOOTER));
  }

  /** The cover has nothing but the watermark. */
  void bare(Xml xml) {
    if (furniture.watermark() != Watermark.NONE) {
      bareUsed = true;
      reference(xml, "w:headerReference", relations.part("header", BARE));
    }
  }

  private static void reference(Xml xml, String element, String id) {
    xml.leaf(element, "w:type", "default", "r:id", id);
  }

  /** Names of the header parts; known when the sections are written. */
  Iterable<String> headers() {
    Map<String, String> all = new LinkedHashMap<>(byHead);
    if (bareUsed) {
      all.put("\0", BARE);
    }
    return all.values();
  }

  boolean footed() {
    return !byHead.isEmpty();
  }

  void write(Parts parts, Composition composition) {
    byHead.forEach(
        (head, name) -> parts.addXml("word/" + name, xml -> header(head, xml, composition)));
    if (bareUsed) {
      parts.addXml("word/" + BARE, xml -> bareHeader(xml, composition));
    }
    if (footed()) {
      parts.addXml("word/" + FOOTER, xml -> footer(xml, composition));
    }
  }

  private void header(String head, Xml xml, Composition composition) {
    xml.open("w:hdr", Namespaces.FURNITURE);
    new Flow(xml, composition)
        .paragraph(
            ParagraphStyle.HEADER,
            line -> {
              watermark(xml);
              line.text(furniture.header()).tab().text(head);
            });
    xml.close();
  }

  private void bareHeader(Xml xml, Composition composition) {
    xml.open("w:hdr", Namespaces.FURNITURE);
    new Flow(xml, composition).paragraph(ParagraphStyle.SEPARATOR, line -> watermark(xml));
    xml.close();
  }

  /** As Word itself does it, so that Word can also take it away. */
  private void watermark(Xml xml) {
    switch (furniture.watermark()) {
      case NONE -> {}
      case DRAFT ->
          xml.raw(
              "<w:r><w:pict><v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\""
                  + " o:spt=\"136\" adj=\"10800\" path=\"m@7,l@8,m@5,21600l@6,21600e\">"
                  + "<v:path textpathok=\"t\"/><v:textpath on=\"t\" fitshape=\"t\"/>"
                  + "</v:shapetype><v:shape id=\"PowerPlusWaterMarkObject1\" o:spid=\"_x0000_s2049\""
                  + " type=\"#_x0000_t136\" alt=\"\" style=\"position:absolute;margin-left:0;"
                  + "margin-top:0;width:560pt;height:110pt;rotation:308;z-index:-251658752;"
                  + "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
                  + "mso-position-vertical:center;mso-position-vertical-relative:margin\""
                  + " o:allowincell=\"f\" fillcolor=\"#"
                  + HexFormat.of().toHexDigits(Colour.WATERMARK.rgb(), 6)
                  + "\" stroked=\"f\"><v:textpath style=\"font-family:&quot;Roboto&quot;;"
                  + "font-size:1pt\" string=\"UDKAST\"/></v:shape></w:pict></w:r>");
    }
  }

  private void footer(Xml xml, Composition composition) {
    xml.open("w:ftr", Namespaces.FURNITURE);
    new Flow(xml, composition)
        .paragraph(
            ParagraphStyle.FOOTER,
            line -> {
              line.text(furniture.footer()).tab();
              if (!furniture.exampleMark().isEmpty()) {
                line.text(
                    "\u00A0\u00A0" + furniture.exampleMark() + "\u00A0\u00A0",
                    CharacterStyle.EXAMPLE_MARK);
              }
              line.tab().text("Side ").field("PAGE", "1").text(" af ").field("NUMPAGES", "1");
            });
    xml.close();
  }
}
