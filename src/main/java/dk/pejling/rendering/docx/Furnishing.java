package dk.pejling.rendering.docx;

import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.mark.DraftMark;
import dk.pejling.rendering.docx.composition.Composition;
import dk.pejling.rendering.docx.file.Parts;
import dk.pejling.rendering.docx.file.Relations;
import dk.pejling.rendering.docx.markup.Xml;
import dk.pejling.rendering.docx.picture.PageDrawing;
import dk.pejling.rendering.docx.style.CharacterStyle;
import dk.pejling.rendering.docx.style.ParagraphStyle;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.rendering.docx.text.Inline;
import dk.pejling.report.document.Document.Furniture;
import dk.pejling.report.document.Document.Watermark;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

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
        (head, name) ->
            part(
                name,
                ParagraphStyle.HEADER,
                line -> watermark(line).text(furniture.header()).tab().text(head),
                parts,
                composition));
    if (bareUsed) {
      part(BARE, ParagraphStyle.SEPARATOR, this::watermark, parts, composition);
    }
    if (footed()) {
      parts.addXml("word/" + FOOTER, xml -> footer(xml, composition));
    }
  }

  private static void part(
      String name,
      ParagraphStyle style,
      Consumer<Inline> line,
      Parts parts,
      Composition composition) {
    parts.addXml(
        "word/" + name,
        xml -> {
          xml.open("w:hdr", Namespaces.WORDS);
          new Flow(xml, composition).paragraph(style, line);
          xml.close();
        });
  }

  /** Its name is that by which Word knows watermarks, so that it can take them away. */
  private Inline watermark(Inline line) {
    return switch (furniture.watermark()) {
      case NONE -> line;
      case DRAFT -> {
        Scene mark = DraftMark.scene();
        At middle = new At(mark.width() / 2, mark.height() / 2);
        yield line.behind(
            new PageDrawing(
                mark.width(), mark.height(), DraftMark.lines(middle), "PowerPlusWaterMarkObject"));
      }
    };
  }

  private void footer(Xml xml, Composition composition) {
    xml.open("w:ftr", Namespaces.WORDS);
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
