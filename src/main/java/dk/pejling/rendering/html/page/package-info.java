/** The page around the blocks: its head, look, typefaces, opening, contents and end. */
@NullMarked
@NamedInterface("page")
package dk.pejling.rendering.html.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
