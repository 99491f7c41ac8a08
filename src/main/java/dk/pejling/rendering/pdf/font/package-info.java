/** The fonts of a document: which has a character, and how wide it is. */
@NullMarked
package dk.pejling.rendering.pdf.font;

import org.jspecify.annotations.NullMarked;
