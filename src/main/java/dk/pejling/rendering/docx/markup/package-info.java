/** Writes XML as a stream. */
@NullMarked
package dk.pejling.rendering.docx.markup;

import org.jspecify.annotations.NullMarked;
