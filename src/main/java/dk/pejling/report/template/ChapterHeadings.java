package dk.pejling.report.template;

import dk.pejling.report.document.Block;
import dk.pejling.report.template.markdown.Attributes;
import dk.pejling.report.template.markdown.MarkdownBlocks;
import java.util.function.IntSupplier;

/** The headings of a report's template: the first level begins a numbered chapter. */
final class ChapterHeadings implements MarkdownBlocks.Headings {
  private static final String UNNUMBERED = "unummereret";
  private final IntSupplier nextNumber;

  ChapterHeadings(IntSupplier nextNumber) {
    this.nextNumber = nextNumber;
  }

  @Override
  public Block heading(int level, Attributes attributes) {
    return switch (level) {
      case 1 -> chapter(attributes);
      case 2 -> new Block.Heading(2, attributes.anchor(), attributes.text());
      default -> new Block.Heading(3, attributes.anchor(), attributes.text());
    };
  }

  private Block chapter(Attributes attributes) {
    String number =
        attributes.style().equals(UNNUMBERED) ? "" : String.valueOf(nextNumber.getAsInt());
    String brief = attributes.named("kort", attributes.text());
    return new Block.Chapter(
        attributes.anchor(),
        number,
        attributes.text(),
        attributes.named("over", ""),
        number.isEmpty() ? brief : number + "\u00A0 " + brief);
  }
}
