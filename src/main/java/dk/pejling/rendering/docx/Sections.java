package dk.pejling.rendering.docx;

import dk.pejling.rendering.docx.markup.Xml;
import dk.pejling.rendering.docx.text.Flow;
import dk.pejling.rendering.docx.text.Sheet;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cover;
import java.util.List;

/**
 * Parts a document into sections of pages: the cover, which has neither header nor footer, the
 * contents, and each chapter with its own running head. A field could repeat the chapter's heading,
 * but not its shorter form, and not every program knows such fields.
 */
final class Sections {
  private final Flow flow;
  private final Furnishing furnishing;
  private boolean begun;
  private boolean cover;
  private String head = "";

  Sections(Flow flow, Furnishing furnishing) {
    this.flow = flow;
    this.furnishing = furnishing;
  }

  /** Ends the section before a block that begins one. */
  void before(Block block) {
    if (begun && (cover || begins(block))) {
      flow.sectionEnds(this::properties);
    }
    begun = true;
    cover = block instanceof Cover;
    head = head(block);
  }

  void end(Xml xml) {
    flow.ends();
    properties(xml);
  }

  private static boolean begins(Block block) {
    return switch (block) {
      case Block.Chapter chapter -> true;
      case Block.TableOfContents contents -> true;
      case Cover cover -> true;
      case Block.Columns columns -> first(columns).stream().anyMatch(Sections::begins);
      default -> false;
    };
  }

  private String head(Block block) {
    return switch (block) {
      case Block.Chapter chapter -> chapter.runningHead();
      case Block.TableOfContents contents -> contents.title();
      case Block.Columns columns ->
          first(columns).stream().map(this::head).findFirst().orElse(head);
      default -> head;
    };
  }

  private static List<Block> first(Block.Columns columns) {
    return columns.columns().stream()
        .limit(1)
        .flatMap(column -> column.blocks().stream().limit(1))
        .toList();
  }

  private void properties(Xml xml) {
    xml.open("w:sectPr");
    if (cover) {
      furnishing.bare(xml);
    } else {
      furnishing.furnished(head, xml);
    }
    xml.leaf("w:type", "w:val", "nextPage")
        .leaf("w:pgSz", "w:w", text(Sheet.WIDTH), "w:h", text(Sheet.HEIGHT))
        .leaf(
            "w:pgMar",
            "w:top",
            text(Sheet.TOP),
            "w:right",
            text(Sheet.SIDE),
            "w:bottom",
            text(Sheet.BOTTOM),
            "w:left",
            text(Sheet.SIDE),
            "w:header",
            text(Sheet.HEADER),
            "w:footer",
            text(Sheet.FOOTER),
            "w:gutter",
            "0")
        .close();
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
