/** Paints scenes as the pictures of a Word file: SVG, and PNG for programs that lack it. */
@NullMarked
package dk.pejling.rendering.docx.picture;

import org.jspecify.annotations.NullMarked;
