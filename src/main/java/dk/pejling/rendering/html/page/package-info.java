/** The page around the blocks: its head, look, typefaces, opening, contents and end. */
@NullMarked
package dk.pejling.rendering.html.page;

import org.jspecify.annotations.NullMarked;
