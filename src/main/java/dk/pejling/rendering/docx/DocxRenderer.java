package dk.pejling.rendering.docx;

import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.figure.StandardChartScenes;
import dk.pejling.rendering.docx.block.Blocks;
import dk.pejling.rendering.docx.composition.Anchors;
import dk.pejling.rendering.docx.composition.Composition;
import dk.pejling.rendering.docx.composition.Ids;
import dk.pejling.rendering.docx.composition.Pages;
import dk.pejling.rendering.docx.file.Parts;
import dk.pejling.rendering.docx.file.Relations;
import dk.pejling.rendering.docx.markup.Xml;
import dk.pejling.rendering.docx.picture.Pictures;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.rendering.font.TypefaceMeasure;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Document;
import java.util.Map;

/**
 * Writes a document as a Word file: the same document gives the same bytes. Parts are written as
 * they are made, so that a long report needs little memory.
 */
public final class DocxRenderer {
  /** Where page numbers aren't known, the table of contents has none. */
  public byte[] render(Document document) {
    return render(document, Map.of());
  }

  /**
   * @param pages which page each anchor stands on, as another form of the report has it
   */
  public byte[] render(Document document, Map<String, Integer> pages) {
    TextMeasure measure = new TypefaceMeasure();
    Relations relations = new Relations();
    for (String fixed : WordPackage.FIXED) {
      relations.part(fixed, fixed + ".xml");
    }
    relations.part("fontTable", "fontTable.xml");
    Composition composition =
        new Composition(
            Anchors.of(document.blocks()),
            new Pages(pages),
            new Pictures(relations, measure),
            relations,
            measure,
            new StandardChartScenes(measure),
            new Ids());
    Parts parts = new Parts();
    Furnishing furnishing = new Furnishing(document.furniture(), relations);
    parts.addXml("word/document.xml", xml -> body(document, composition, furnishing, xml));
    furnishing.write(parts, composition);
    composition.pictures().write(parts);
    parts.addXml("word/_rels/document.xml.rels", relations::write);
    Fonts.write(parts);
    new WordPackage(document, furnishing.headers(), furnishing.footed()).write(parts);
    return parts.finish();
  }

  private static void body(
      Document document, Composition composition, Furnishing furnishing, Xml xml) {
    xml.open("w:document", Namespaces.WORDS).open("w:body");
    Flow flow = new Flow(xml, composition);
    Blocks blocks = new Blocks(document.blocks());
    Sections sections = new Sections(flow, furnishing);
    for (Block block : document.blocks()) {
      sections.before(block);
      blocks.write(block, flow);
    }
    sections.end(xml);
    xml.close().close();
  }
}
