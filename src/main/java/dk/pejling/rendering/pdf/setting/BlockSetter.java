package dk.pejling.rendering.pdf.setting;

import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.report.document.Block;
import java.util.List;

/**
 * Lays out one kind of block. A setter makes pieces, it does not paint: each {@link
 * dk.pejling.rendering.pdf.flow.Strip} has a height and paints itself later, once it is known where
 * pages end. So there is no current position and nothing to ask about room: what must not be parted
 * is one strip, or items marked {@link Item#kept()}.
 *
 * <p>Structure elements are made here, in reading order, as children of {@link Setting#tag()}:
 *
 * <pre>{@code
 * Tag panel = setting.tag().child(Role.P);
 * return List.of(Item.of(Strip.of(30, (sheet, x, y) -> {
 *   sheet.fill(x, y, setting.width(), 30, Colour.TINT);           // artifact
 *   sheet.shapes(Artifact.LAYOUT, x + 12, y + 15, mark);          // artifact
 *   sheet.text(panel, x + 24, y + 18, "Bagud", Styles.BODY);      // read as the P
 * })));
 * }</pre>
 *
 * <p>{@link ProseSetter} breaks runs into lines; a drawing with an alternative is painted with
 * {@link dk.pejling.rendering.pdf.tagged.Sheet#scene} under {@code tag.figure(alternative)}. Words
 * of one element that are painted apart need a space at the end of the earlier ones.
 */
@FunctionalInterface
public interface BlockSetter<B extends Block> {
  /** The room above the first item is decided by what stands before it. */
  List<Item> set(B block, Setting setting);
}
