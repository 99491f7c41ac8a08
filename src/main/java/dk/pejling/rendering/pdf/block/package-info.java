/** How each kind of block becomes pieces of a page, at the sizes of the visual specification. */
@NullMarked
package dk.pejling.rendering.pdf.block;

import org.jspecify.annotations.NullMarked;
